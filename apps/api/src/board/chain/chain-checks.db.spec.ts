import type { BoardHead } from '@harborlight/contracts';
import { addMinutes, genesisHash, instantOf } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { TestTown } from '../../testing/test-town.js';
import { ChainChecks } from './chain-checks.js';
import { Tampering } from './tampering.spec-support.js';

let app: TestApp;
let town: TestTown;
let checks: ChainChecks;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  await town.addUnitWith(2, 8);
  checks = app.app.get(ChainChecks, { strict: false });
});
afterAll(() => app.stop());

const now = instantOf(Date.now());
const head = async () => (await town.coordinator.get(`/api/boards/${app.board.code}/head`)).body as BoardHead;

describe('a check of a log', () => {
  it('reaches the head, and says that all holds up to there', async () => {
    const { seq, hash } = await head();
    expect(await checks.recent(app.board.id, now)).toEqual({
      intact: true,
      checkedAt: now,
      whole: { seq, hash },
      seq,
      hash,
      firstBad: null,
    });
  });

  it('goes on to what was written since', async () => {
    const { whole } = await checks.recent(app.board.id, now);
    await town.addUnitWith(3, 8);
    const { seq, hash } = await head();
    expect(await checks.recent(app.board.id, addMinutes(now, 9))).toMatchObject({
      checkedAt: now,
      whole,
      seq,
      hash,
    });
  });

  it('is made once for all who ask at the same time', async () => {
    const asked = [11, 12, 13].map((minutes) => checks.recent(app.board.id, addMinutes(now, minutes)));
    expect(new Set((await Promise.all(asked)).map(({ checkedAt }) => checkedAt))).toEqual(
      new Set([addMinutes(now, 11)]),
    );
  });

  it('finds what was changed in the past ten minutes later, and says where', async () => {
    const tampering = await Tampering.with(app.owner);
    await app.owner.query(`UPDATE board_entry SET body = '{}' WHERE seq = 2`);
    const found = await checks.recent(app.board.id, addMinutes(now, 21));
    const { rows } = await app.owner.query<{ hash: string }>('SELECT hash FROM board_entry WHERE seq = 1');
    expect(found).toEqual({
      intact: false,
      checkedAt: addMinutes(now, 21),
      whole: { seq: 1, hash: rows[0]?.hash },
      seq: 1,
      hash: rows[0]?.hash,
      firstBad: 2,
    });
    await tampering.undo();
    expect(await checks.recent(app.board.id, addMinutes(now, 31))).toMatchObject({ intact: true });
  });

  it('finds at once that the end was cut off', async () => {
    const tampering = await Tampering.with(app.owner);
    const { seq } = await head();
    await app.owner.query(`UPDATE board_head SET seq = 1`);
    expect(await checks.recent(app.board.id, addMinutes(now, 32))).toMatchObject({
      intact: false,
      firstBad: 2,
    });
    await tampering.undo();
    expect(await checks.recent(app.board.id, addMinutes(now, 42))).toMatchObject({ intact: true, seq });
  });

  it('of a log without entries ends where it begins', async () => {
    const { id } = await app.addBoard('empty-town');
    expect(await checks.recent(id)).toMatchObject({ intact: true, seq: 0, hash: genesisHash });
  });
});

describe('the hash of an entry', () => {
  it('is what the log says today', async () => {
    const { seq, hash } = await head();
    expect(await checks.hashAt(app.board.id, seq)).toBe(hash);
    expect(await checks.hashAt(app.board.id, 0)).toBe(genesisHash);
  });

  it('is nothing where there is no such entry', async () => {
    expect(await checks.hashAt(app.board.id, (await head()).seq + 1)).toBeNull();
  });
});
