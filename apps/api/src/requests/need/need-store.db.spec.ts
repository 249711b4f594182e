import { randomUUID } from 'node:crypto';
import { aNeed } from '@harborlight/testing';
import { Transactions, type Transaction } from '../../platform/transactions.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { RowSecurity } from '../../platform/row-security.js';
import { NeedStore } from './need-store.js';

let app: TestApp;
let store: NeedStore;

beforeAll(async () => {
  app = await startTestApp();
  store = app.app.get(NeedStore, { strict: false });
});
afterAll(() => app.stop());

const work = <T>(act: (tx: Transaction) => Promise<T>): Promise<T> =>
  app.app.get(Transactions, { strict: false }).run(async (tx) => {
    await app.app.get(RowSecurity, { strict: false }).allowEverything(tx);
    return act(tx);
  });

async function kept(hoursAtMost: number): Promise<string> {
  const subjectId = randomUUID();
  const { id: boardId, agencies } = app.board;
  const agencyId = agencies['placement-officer'];
  await work((tx) => store.put(tx, { subjectId, boardId, agencyId, need: aNeed(), hoursAtMost }));
  return subjectId;
}
const read = (subjectId: string) => work((tx) => store.read(tx, subjectId));
const hoursLeft = async (subjectId: string) =>
  (Date.parse((await read(subjectId))?.until ?? '') - Date.now()) / 3_600_000;

describe('the expiring store', () => {
  it('gives back what it was given, until it is forgotten', async () => {
    const subjectId = await kept(72);
    expect(await read(subjectId)).toMatchObject({ need: aNeed() });
    await work((tx) => store.forget(tx, subjectId));
    expect(await read(subjectId)).toBeNull();
  });

  it('never gives back what has expired, though nobody has purged it', async () => {
    const subjectId = await kept(0);
    expect(await read(subjectId)).toBeNull();
    const { rowCount } = await app.owner.query('SELECT 1 FROM need WHERE subject_id = $1', [subjectId]);
    expect(rowCount).toBe(1);
  });

  it.each([
    [72, 24, 24],
    [10, 24, 10],
  ])('a need of %i hours, shortened to %i, is there for %i', async (atMost, afterEnd, left) => {
    const subjectId = await kept(atMost);
    await work((tx) => store.shorten(tx, subjectId, afterEnd));
    expect(await hoursLeft(subjectId)).toBeCloseTo(left, 1);
  });

  it('lies outside the write-ahead log, so that no replica and no base backup has it', async () => {
    const { rows } = await app.owner.query(`SELECT relpersistence FROM pg_class WHERE relname = 'need'`);
    expect(rows).toEqual([{ relpersistence: 'u' }]);
  });
});
