import type { UnitRecordView } from '@harborlight/contracts';
import { instantOf } from '@harborlight/domain';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { Policies } from '../registry/policies.js';
import { UnitLock } from '../registry/unit-lock.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { TestTown } from '../testing/test-town.js';
import { HoldRepository } from './hold/hold.repository.js';
import { SpanRepository } from './span.repository.js';

let app: TestApp;
let unit: UnitRecordView;
let transactions: Transactions;

beforeAll(async () => {
  app = await startTestApp();
  unit = await (await TestTown.in(app)).addUnitWith(1, 8);
  transactions = app.app.get(Transactions, { strict: false });
});
afterAll(() => app.stop());

it('a connection of the application leaves the planner as PostgreSQL made it', async () => {
  const changed = await transactions.read((tx) =>
    tx.query(
      `SELECT name, setting FROM pg_settings WHERE category LIKE 'Query Tuning%' AND setting <> boot_val`,
    ),
  );
  expect(changed).toEqual([]);
});

/** How many tables of ours this connection has begun to read from end to end. */
async function wholeReads(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ scans: number }>(
    'SELECT sum(seq_scan) AS scans FROM pg_stat_xact_user_tables',
  );
  return row?.scans ?? 0;
}

const lock = (tx: Transaction) => app.app.get(UnitLock, { strict: false }).lockUnchecked(tx, null, unit.id);

const statements: readonly (readonly [what: string, use: (tx: Transaction) => Promise<unknown>])[] = [
  ['the lock of a unit', lock],
  ["the policy of a unit's board", (tx) => app.app.get(Policies, { strict: false }).ofUnit(tx, unit.id)],
  [
    'an arrival',
    async (tx) => {
      const beds = app.app.get(SpanRepository, { strict: false });
      expect(await beds.arrive(tx, unit.id, instantOf(Date.now()), 1)).toHaveLength(1);
    },
  ],
  [
    'a hold',
    async (tx) => {
      const locked = await lock(tx);
      const until = instantOf(Date.parse(locked.now) + 60_000);
      const { 'placement-officer': agencyId } = app.board.agencies;
      const input = { kind: 'soft', until, extensions: 1, ownerId: unit.id, agencyId } as const;
      expect(await app.app.get(HoldRepository, { strict: false }).add(tx, locked, input)).not.toBeNull();
    },
  ],
  [
    'an entry of the log',
    async (tx) => {
      const { boardId, now, report } = await lock(tx);
      await tx.query('SELECT board_append($1, $2)', [
        boardId,
        JSON.stringify([{ kind: 'unit.counts', unitId: unit.id, at: now, body: report }]),
      ]);
    },
  ],
];

describe.each([
  ['a new database', () => Promise.resolve()],
  // The planner now knows that each of them is one page, and that to read one page whole is cheapest.
  ['tables that were small when they were analysed', () => app.owner.query('ANALYZE')],
])('in %s', (_, prepare) => {
  beforeAll(() => prepare());

  it.each(statements)('%s reads no table whole', async (__, use) => {
    const read = await transactions.run(async (tx) => {
      const before = await wholeReads(tx);
      await use(tx);
      return (await wholeReads(tx)) - before;
    });
    expect(read).toBe(0);
  });
});
