import { jest } from '@jest/globals';
import type {
  BoardSnapshot,
  HeadlineView,
  Me,
  Proof,
  RequestView,
  Verification,
} from '@harborlight/contracts';
import { instantOf } from '@harborlight/domain';
import { AccountService } from '../identity/account.service.js';
import { Transactions } from '../platform/transactions.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { cookiesOf, TestClient } from '../testing/test-client.js';
import { ReconciliationService } from '../vacancy/reconciliation.service.js';
import { kansasCity } from './scenarios/kansas-city/kansas-city.js';
import { loadScenario, type Loaded } from './scenarios/load-scenario.js';

jest.setTimeout(120_000);

const town = kansasCity(instantOf(new Date()));
const password = 'a pass phrase for the town';
let app: TestApp;
let answers: (Loaded | null)[];

function load(): Promise<Loaded | null> {
  const accounts = app.app.get(AccountService, { strict: false });
  const createAccount = accounts.createAccount.bind(accounts);
  return loadScenario(app.app.get(Transactions, { strict: false }), () => town, { createAccount, password });
}

async function signIn(email: string): Promise<TestClient> {
  const answer = await app.anonymous.post('/api/auth/sign-in/email', { email, password });
  return new TestClient(app.url, cookiesOf(answer));
}

const bodyOf = async <T>(client: TestClient, path: string): Promise<T> => (await client.get(path)).body as T;

beforeAll(async () => {
  app = await startTestApp();
  await app.owner.query('TRUNCATE board CASCADE');
  answers = await Promise.all([load(), load()]);
});
afterAll(() => app.stop());

describe('the demonstration town, loaded', () => {
  it('was loaded by one of two nodes that started at once, and is never loaded again', async () => {
    expect(answers.filter((loaded) => loaded !== null)).toHaveLength(1);
    expect(await load()).toBeNull();
  });

  it('has two whole chains and a line for each unit that equals its spans', async () => {
    const court = await signIn('court@demo.harborlight.example');
    expect(await bodyOf<Verification>(court, '/api/boards/kansas-city/verify')).toMatchObject({
      intact: true,
      entries: town.entries.length,
    });
    const reconciliation = app.app.get(ReconciliationService, { strict: false });
    expect(await reconciliation.prove(town.board.id)).toMatchObject<Partial<Proof>>({
      units: town.units.length,
      mismatches: 0,
    });
  });

  it.each(town.accounts)('lets $email in, with their role', async ({ email, memberships }) => {
    const me = await bodyOf<Me>(await signIn(email), '/api/me');
    expect(me.memberships.map(({ role, board }) => ({ role, board }))).toEqual(
      memberships.map(({ role }) => ({ role, board: 'kansas-city' })),
    );
  });

  it('has searches that go on, with what was said to them, and no need of any child', async () => {
    const juvenile = await signIn('juvenile@demo.harborlight.example');
    const path = '/api/boards/kansas-city/requests?state=open';
    const requests = await bodyOf<RequestView[]>(juvenile, path);
    expect(requests.map(({ officer, needHere, offers }) => [officer, needHere, offers.length])).toEqual([
      ['Juno Juvenile', false, 3],
      ['Juno Juvenile', false, 3],
    ]);
    const coordinator = await signIn('coordinator@demo.harborlight.example');
    expect(await bodyOf<RequestView[]>(coordinator, path)).toHaveLength(3);
  });

  it('tells how its detention desks fared in the year behind it', async () => {
    const court = await signIn('court@demo.harborlight.example');
    const { pooled, months } = await bodyOf<HeadlineView>(court, '/api/boards/kansas-city/headline');
    const share = (pooled.withoutPlacementAt24 ?? 0) / (pooled.requests ?? 0);
    expect(months).toHaveLength(12);
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.35);
  });

  it('is a board on which staff go on where the year ended', async () => {
    const staff = await signIn('staff@demo.harborlight.example');
    const unit = town.units.find(({ name }) => name === 'Girls’ house');
    const answer = await staff.put(`/api/units/${unit?.id}/census`, { occupied: 6, staffed: 7 });
    expect(answer).toMatchObject({ status: 200, body: { line: { counts: { occupied: 6, available: 1 } } } });
  });

  it('can be asked how it stood half a year ago', async () => {
    const coordinator = await signIn('coordinator@demo.harborlight.example');
    const then = instantOf(Date.now() - 182 * 86_400_000);
    const past = await bodyOf<BoardSnapshot>(coordinator, `/api/boards/kansas-city?asOf=${then}`);
    expect(past.units.filter(({ counts }) => counts !== null)).toHaveLength(town.units.length - 1);
    expect(past.seq).toBe(town.entries.filter(({ at }) => at <= then).at(-1)?.seq);
  });
});

describe('a history', () => {
  const append = (boardId: string, instants: readonly string[]) => {
    const entries = instants.map((at) => ({ kind: 'unit.closed', unitId: town.units[0]?.id, at, body: {} }));
    return app.app
      .get(Transactions, { strict: false })
      .run((tx) => tx.query('SELECT board_append_history($1, $2)', [boardId, JSON.stringify(entries)]));
  };

  /** How many entries say that they were written at the instant they speak of. */
  const writtenAtOnce = async (boardId: string): Promise<{ entries: number; atOnce: number } | undefined> => {
    const [counted] = await app.app.get(Transactions, { strict: false }).read((tx) =>
      tx.query<{ entries: number; atOnce: number }>(
        `SELECT count(*)::int AS entries, count(*) FILTER (WHERE recorded_at = at)::int AS "atOnce"
             FROM board_entry WHERE board_id = $1 AND seq <= $2`,
        [boardId, town.entries.length],
      ),
    );
    return counted;
  };

  it('is invented whole on a demonstration board, with when each entry was written', async () => {
    const { length } = town.entries;
    expect(await writtenAtOnce(town.board.id)).toEqual({ entries: length, atOnce: length });
  });

  it('says on any other board that it was written when it was loaded', async () => {
    const { id } = await app.addBoard('a-town-with-a-past');
    await append(id, ['2026-01-01T00:00:00.000Z']);
    expect(await writtenAtOnce(id)).toEqual({ entries: 1, atOnce: 0 });
  });

  it('is refused by a board that has a log', async () => {
    await expect(append(town.board.id, [])).rejects.toMatchObject({ code: 'HL002' });
  });

  it('is refused where it runs backwards', async () => {
    const { id } = await app.addBoard('another-town');
    const backwards = append(id, ['2026-02-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']);
    await expect(backwards).rejects.toMatchObject({ code: 'HL001' });
  });
});
