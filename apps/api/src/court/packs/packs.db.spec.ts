import type { PackHead } from '@harborlight/contracts';
import { packs } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';

let app: TestApp;
let reviewer: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  reviewer = await app.signInAs('court-reviewer');
});
afterAll(() => app.stop());

describe('the packs', () => {
  it('are listed in every version, by their names alone', async () => {
    const { status, body } = await reviewer.get('/api/packs');
    expect(status).toBe(200);
    expect((body as PackHead[]).map(({ jurisdiction, version }) => [jurisdiction, version])).toEqual(
      packs.map(({ jurisdiction, version }) => [jurisdiction, version]),
    );
    expect(JSON.stringify(body)).not.toContain('"source"');
  });

  it.each(packs)('are read whole, with the source of each rule: $jurisdiction $version', async (pack) => {
    expect(await reviewer.get(`/api/packs/${pack.jurisdiction}/${pack.version}`)).toMatchObject({
      status: 200,
      body: pack,
    });
  });

  it.each(['MO/1999-01-01', 'IA/2025-12-02', 'mo/2025-12-02', 'constructor/name'])(
    'are not found where nobody wrote them: %s',
    async (name) => {
      expect(await reviewer.get(`/api/packs/${name}`)).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      });
    },
  );

  it('are not for who is not signed in', async () => {
    expect(await app.anonymous.get('/api/packs')).toMatchObject({ status: 401 });
  });
});
