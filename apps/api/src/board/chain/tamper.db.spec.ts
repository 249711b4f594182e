import type { Verification } from '@harborlight/contracts';
import type { Break, ChainName } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { TestTown } from '../../testing/test-town.js';
import { ChainReader } from './chain-reader.js';
import { Tampering } from './tampering.spec-support.js';

const censuses = 300;

let app: TestApp;
let town: TestTown;
let tampering: Tampering;
let length: Record<ChainName, number>;

const get = async <T>(path: string): Promise<T> =>
  (await town.coordinator.get(`/api/boards/${app.board.code}${path}`)).body as T;
const verify = () => get<Verification>('/verify');

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  const units = await Promise.all([1, 2, 3, 4, 5].map(() => town.addUnit({ licensed: 8 })));
  for (let round = 0; round < censuses / units.length; round += 1)
    await Promise.all(
      units.map(({ id }) =>
        town.coordinator.put(`/api/units/${id}/census`, { occupied: 1 + (round % 7), staffed: 8 }),
      ),
    );
  const { entries, auditEntries } = await verify();
  length = { board: entries, audit: auditEntries };
  tampering = await Tampering.with(app.owner);
});
afterEach(() => tampering.undo());
afterAll(() => app.stop());

/** The tables of a chain, and which of their rows are this board's. */
const names: Readonly<Record<ChainName, { readonly id: string; readonly change: string }>> = {
  board: { id: 'board_id', change: `body = overlay(body::text placing 'X' from 3 for 1)::jsonb` },
  audit: { id: 'chain', change: `action = overlay(action placing 'X' from 1 for 1)` },
};
const entriesOf = (chain: ChainName, where: string) =>
  `${chain}_entry WHERE ${names[chain].id} = '${app.board.id}' AND ${where}`;
const updateEntries = (chain: ChainName, change: string, where: string) =>
  `UPDATE ${chain}_entry SET ${change} WHERE ${names[chain].id} = '${app.board.id}' AND ${where}`;
const updateHead = (chain: ChainName, change: string) =>
  `UPDATE ${chain}_head SET ${change} WHERE ${names[chain].id} = '${app.board.id}'`;

const attack = (...statements: readonly string[]) => app.owner.query(statements.join('; '));

const chains: readonly ChainName[] = ['board', 'audit'];
const everywhere = (last: number) => [1, 137, last - 1];

describe.each(chains)('the %s chain', (chain) => {
  const found = (seq: number, code: Break['code']) => ({ intact: false, firstBad: { chain, seq, code } });

  it('is some hundred entries long, and intact', async () => {
    expect(length[chain]).toBeGreaterThan(censuses);
    expect(await verify()).toMatchObject({ intact: true, firstBad: null });
  });

  it('shows one changed byte, at the entry that holds it', async () => {
    for (const seq of everywhere(length[chain])) {
      await attack(updateEntries(chain, names[chain].change, `seq = ${seq}`));
      expect(await verify()).toMatchObject(found(seq, 'hash-differs'));
      await tampering.undo();
    }
  });

  it('shows a removed entry, at the one that follows the gap', async () => {
    for (const seq of everywhere(length[chain])) {
      await attack(`DELETE FROM ${entriesOf(chain, `seq = ${seq}`)}`);
      expect(await verify()).toMatchObject(found(seq + 1, 'seq-gap'));
      await tampering.undo();
    }
  });

  it('shows a removed entry though the others closed ranks', async () => {
    await attack(
      `DELETE FROM ${entriesOf(chain, 'seq = 137')}`,
      updateEntries(chain, 'seq = -seq', 'seq > 137'),
      updateEntries(chain, 'seq = -seq - 1', 'seq < 0'),
      updateHead(chain, 'seq = seq - 1'),
    );
    expect(await verify()).toMatchObject(found(137, 'prev-hash-differs'));
  });

  it('shows a re-ordered pair, at the first of the two', async () => {
    for (const seq of everywhere(length[chain])) {
      await attack(
        updateEntries(chain, 'seq = -seq', `seq = ${seq}`),
        updateEntries(chain, `seq = ${seq}`, `seq = ${seq + 1}`),
        updateEntries(chain, `seq = ${seq + 1}`, `seq = -${seq}`),
      );
      expect(await verify()).toMatchObject(found(seq, 'prev-hash-differs'));
      await tampering.undo();
    }
  });

  it('shows a head with another hash, at the last entry', async () => {
    await attack(updateHead(chain, `hash = repeat('f', 64)`));
    expect(await verify()).toMatchObject(found(length[chain], 'head-differs'));
  });

  it('shows a head that was set back, at the first entry behind it', async () => {
    const kept = `(SELECT hash FROM ${entriesOf(chain, 'seq = 136')})`;
    await attack(updateHead(chain, `seq = 136, hash = ${kept}`));
    expect(await verify()).toMatchObject(found(137, 'beyond-head'));
  });

  it('shows a head without its last entries, at the first that is gone', async () => {
    await attack(`DELETE FROM ${entriesOf(chain, 'seq >= 137')}`);
    expect(await verify()).toMatchObject(found(137, 'seq-gap'));
  });

  it('shows a head that is gone, at the first entry', async () => {
    await attack(`DELETE FROM ${chain}_head WHERE ${names[chain].id} = '${app.board.id}'`);
    expect(await verify()).toMatchObject(found(1, 'beyond-head'));
  });

  it('shows an entry that was put before the first', async () => {
    await attack(
      `CREATE TEMPORARY TABLE forged ON COMMIT DROP AS SELECT * FROM ${entriesOf(chain, 'seq = 1')}`,
      `UPDATE forged SET seq = 0`,
      `INSERT INTO ${chain}_entry TABLE forged`,
    );
    expect(await verify()).toMatchObject(found(0, 'seq-gap'));
  });

  it('shows a time that was changed by less than its hash covers', async () => {
    await attack(updateEntries(chain, `at = at + interval '1 microsecond'`, 'seq = 137'));
    expect(await verify()).toMatchObject(found(137, 'hash-differs'));
  });
});

describe.each(chains)('somebody who recomputes every hash of the %s chain after a change', (chain) => {
  it('is not found by the hashes, which is why heads are kept outside', async () => {
    const headNow = async () =>
      (await app.app.get(ChainReader, { strict: false }).end(chain, app.board.id)).head;
    const before = await headNow();
    await tampering.rewrite(chain, app.board.id, 137);
    expect(await verify()).toMatchObject({ intact: true, firstBad: null });
    const after = await headNow();
    expect(after.seq).toBe(before.seq);
    expect(after.hash).not.toBe(before.hash);
  });
});
