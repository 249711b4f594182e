import type { PolicyView } from '@harborlight/contracts';
import { defaultPolicy } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';

let app: TestApp;
let coordinator: TestClient;
let path: string;

beforeAll(async () => {
  app = await startTestApp();
  coordinator = await app.signInAs('coordinator');
  path = `/api/boards/${app.board.code}/policy`;
});
afterAll(() => app.stop());

const shown = async (viewer: TestClient) => (await viewer.get(path)).body as PolicyView;

describe('the policy of a board', () => {
  it('is what we propose until its coordinator says otherwise', async () => {
    const officer = await app.signInAs('placement-officer');
    expect(await shown(officer)).toEqual({ board: app.board.code, ...defaultPolicy });
    const agreed = {
      ...defaultPolicy,
      softHoldMinutes: 45,
      borderAgreements: [['KS', 'MO']],
      travel: [{ from: 'metro', to: 'metro', minutes: 15 }],
    };
    expect(await coordinator.put(path, agreed)).toMatchObject({ status: 200 });
    expect(await shown(officer)).toEqual({ board: app.board.code, ...agreed });
    const { rows } = await app.owner.query(
      `SELECT actor, subject FROM audit_entry WHERE action = 'policy.change'`,
    );
    expect(rows).toEqual([{ actor: coordinator.userId, subject: app.board.id }]);
  });

  it.each([
    [
      { travel: [{ from: 'metro', to: 'atlantis', minutes: 9 }] },
      { code: 'policy-contradicts-itself', reasons: [{ field: 'travel.0.to' }] },
    ],
    [{ borderAgreements: [['KS', 'KS']] }, { code: 'invalid-input' }],
    [{ ladder: [{ rung: 'ask-the-moon', afterMinutes: 5 }] }, { code: 'invalid-input' }],
    [{ offersAtOnce: 0 }, { code: 'invalid-input' }],
  ])('that says %j is refused, and nothing is changed', async (change, refusal) => {
    const before = await shown(coordinator);
    expect(await coordinator.put(path, { ...defaultPolicy, ...change })).toMatchObject({
      status: 400,
      body: refusal,
    });
    expect(await shown(coordinator)).toEqual(before);
  });

  it.each(['placement-officer', 'shelter-manager', 'court-reviewer'] as const)(
    'is not for a %s to change',
    async (role) => {
      const somebody = await app.signInAs(role);
      expect(await somebody.put(path, defaultPolicy)).toMatchObject({ status: 403 });
    },
  );

  it('is not found on the board of others', async () => {
    const elsewhere = await app.addBoard('elsewhere');
    expect(await coordinator.get(`/api/boards/${elsewhere.code}/policy`)).toMatchObject({ status: 404 });
  });
});
