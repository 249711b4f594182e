import { randomUUID } from 'node:crypto';
import type { RequestView } from '@harborlight/contracts';
import { defaultPolicy } from '@harborlight/domain';
import { aNeed } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { must, requestIn } from '../testing/night.js';
import { problem } from '../testing/duty.js';

let app: TestApp;
let officer: TestClient;
let colleague: TestClient;
let stranger: TestClient;
let coordinator: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  officer = await app.signInAs('placement-officer');
  colleague = await app.signInAs('placement-officer');
  stranger = await app.signInAs('placement-officer', { agencyId: app.board.agencies['court-reviewer'] });
  coordinator = await app.signInAs('coordinator');
});
afterAll(() => app.stop());

const openAs = (client: TestClient, ask: object = {}, headers = {}) =>
  client.post('/api/requests', { board: app.board.code, ...ask }, headers);
const open = async (ask: object = {}) => requestIn(must(await openAs(officer, ask)));
const listAs = async (client: TestClient, query = '') =>
  must(await client.get(`/api/boards/${app.board.code}/requests${query}`)).body as RequestView[];
const idsOf = (requests: readonly RequestView[]) => requests.map(({ id }) => id);

describe('a request', () => {
  it('is opened under a random token, without a need, a hold or an offer', async () => {
    const request = await open({ callBack: '+1 816 555 0100' });
    expect(request).toMatchObject({
      token: expect.stringMatching(/^R-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/) as string,
      state: 'open',
      officerId: officer.userId,
      callBack: '+1 816 555 0100',
      legs: 1,
      needHere: false,
      hold: null,
      offers: [],
      steps: [{ kind: 'opened', by: 'placement-officer' }],
      rung: 0,
    });
    expect((await open()).token).not.toBe(request.token);
  });

  it('keeps the policy of its opening', async () => {
    const request = await open();
    await app.owner.query(
      `INSERT INTO board_policy (board_id, policy) VALUES ($1, '{"ladder": [], "offersAtOnce": 1, "broadcast": true, "watchHoldMinutes": 5}')`,
      [app.board.id],
    );
    const later = await open();
    await app.owner.query('DELETE FROM board_policy');
    const { ladder, offersAtOnce, broadcast, watchHoldMinutes } = defaultPolicy;
    const read = async (id: string) => requestIn(await officer.get(`/api/requests/${id}`));
    expect(await read(request.id)).toMatchObject({ ladder, offersAtOnce, broadcast, watchHoldMinutes });
    expect(await read(later.id)).toMatchObject({
      ladder: [],
      offersAtOnce: 1,
      broadcast: true,
      watchHoldMinutes: 5,
    });
  });

  it('opened twice by one attempt is one', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const [first, second] = await Promise.all([openAs(officer, {}, key), openAs(officer, {}, key)]);
    expect(requestIn(must(first)).token).toBe(requestIn(must(second)).token);
    expect(problem(await openAs(officer, { legs: 2 }, key))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  it.each([
    ['a name for a board', { board: 'Kansas City' }, 400, 'invalid-input'],
    ['an unknown board', { board: 'nowhere' }, 404, 'not-found'],
    ['words for a number', { callBack: 'ask for Ana' }, 400, 'invalid-input'],
    ['a token of its own', { token: 'R-0000-0000' }, 400, 'invalid-input'],
    ['three legs', { legs: 3 }, 400, 'invalid-input'],
  ])('with %s is refused', async (_, ask, status, code) => {
    expect(problem(await openAs(officer, ask))).toMatchObject({ status, code });
  });

  it.each(['shelter-staff', 'court-reviewer'] as const)('is not opened by a %s', async (role) => {
    expect((await openAs(await app.signInAs(role))).status).toBe(403);
  });
});

describe('who reads a request', () => {
  it('is its agency, and the coordinator of its board', async () => {
    const { id } = await open();
    const lists = await Promise.all([officer, colleague, coordinator, stranger].map((one) => listAs(one)));
    expect(lists.map((list) => idsOf(list).includes(id))).toEqual([true, true, true, false]);
    const reads = await Promise.all(
      [officer, colleague, coordinator, stranger].map((one) => one.get(`/api/requests/${id}`)),
    );
    expect(reads.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
  });

  it('is told the same of a request that is not theirs, of a forged id and of a token', async () => {
    const { id, token } = await open();
    const told = await Promise.all(
      [id, randomUUID(), token].map((one) => stranger.get(`/api/requests/${one}`)),
    );
    expect(new Set(told.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const acts = await Promise.all([
      stranger.put(`/api/requests/${id}/need`, { need: aNeed() }),
      stranger.post(`/api/requests/${id}/offers`, { unitIds: [randomUUID()], need: aNeed() }),
      stranger.post(`/api/requests/${id}/broadcast`, { need: aNeed() }),
      stranger.post(`/api/units/${randomUUID()}/calls`, { result: 'accepted', requestId: id }),
    ]);
    expect(acts.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('is not the coordinator of another board', async () => {
    const { id } = await open();
    const elsewhere = await app.signInAs('coordinator', { on: await app.addBoard('elsewhere') });
    expect((await elsewhere.get(`/api/requests/${id}`)).status).toBe(404);
    expect((await elsewhere.get(`/api/boards/${app.board.code}/requests`)).status).toBe(404);
  });

  it('may ask for the open ones or the ended ones', async () => {
    const [open1, ended] = [await open(), await open()];
    await app.owner.query(`UPDATE request SET state = 'unmet', ended_at = now() WHERE id = $1`, [ended.id]);
    const [openOnes, endedOnes] = [
      await listAs(officer, '?state=open'),
      await listAs(officer, '?state=ended'),
    ];
    expect(idsOf(openOnes)).toContain(open1.id);
    expect(idsOf(openOnes)).not.toContain(ended.id);
    expect(idsOf(endedOnes)).toEqual([ended.id]);
    expect(idsOf(await listAs(officer))).toEqual(expect.arrayContaining([open1.id, ended.id]));
    expect((await officer.get(`/api/boards/${app.board.code}/requests?state=lost`)).status).toBe(400);
  });
});

describe('a need that is sent', () => {
  it('is here for as long as the policy says, and sent again once it is lost', async () => {
    const { id } = await open();
    const send = async () =>
      requestIn(must(await officer.put(`/api/requests/${id}/need`, { need: aNeed() })));
    const { needHere, needUntil } = await send();
    expect(needHere).toBe(true);
    const hours = (Date.parse(needUntil ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(defaultPolicy.needHoursAtMost - 1);
    expect(hours).toBeLessThanOrEqual(defaultPolicy.needHoursAtMost);
    await app.owner.query('TRUNCATE need');
    expect(requestIn(await officer.get(`/api/requests/${id}`))).toMatchObject({ needHere: false });
    expect(await send()).toMatchObject({ needHere: true });
  });

  it('after the end of its request is refused', async () => {
    const { id } = await open();
    await app.owner.query(`UPDATE request SET state = 'withdrawn', ended_at = now() WHERE id = $1`, [id]);
    expect(problem(await officer.put(`/api/requests/${id}/need`, { need: aNeed() }))).toMatchObject({
      status: 409,
      code: 'request-ended',
    });
  });

  it.each([
    ['free text', { ...aNeed(), note: 'she is hurt' }, 'invalid-input'],
    ['a name', { ...aNeed(), name: 'Ana' }, 'invalid-input'],
    ['an unknown code', { ...aNeed(), legalStatus: 'bad' }, 'invalid-input'],
    ['a region that is none', aNeed({ courtRegion: 'near-her-aunt' }), 'unknown-region'],
    ['cribs for nobody', aNeed({ cribs: 2 }), 'need-contradicts-itself'],
    ['nothing in it', {}, 'invalid-input'],
  ])('with %s is refused, and nothing is kept', async (_, need, code) => {
    const { id } = await open();
    expect(problem(await officer.put(`/api/requests/${id}/need`, { need }))).toMatchObject({
      status: 400,
      code,
    });
    expect(requestIn(await officer.get(`/api/requests/${id}`))).toMatchObject({ needHere: false });
  });
});
