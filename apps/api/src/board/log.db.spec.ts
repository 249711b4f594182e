import type { BoardHead, BoardSnapshot, EntryPage, Verification } from '@harborlight/contracts';
import { apply, emptyBoard, lineAt, type Line } from '@harborlight/domain';
import { Pool } from 'pg';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { changed, TestTown } from '../testing/test-town.js';

let app: TestApp;
let town: TestTown;
let application: Pool;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  application = new Pool({ connectionString: app.databaseUrl, max: 1, options: '-c role=harborlight_app' });
});
afterAll(async () => {
  await application.end();
  await app.stop();
});

const get = async <T>(path: string): Promise<T> =>
  (await town.coordinator.get(`/api/boards/${app.board.code}${path}`)).body as T;

describe('the log', () => {
  it.each([
    `INSERT INTO board_entry SELECT board_id, seq + 1, at, recorded_at, kind, unit_id, body, salt, hash, hash FROM board_entry`,
    `UPDATE board_entry SET body = '{}'`,
    `DELETE FROM board_entry`,
    `TRUNCATE board_entry`,
    `UPDATE board_head SET seq = 0`,
    `UPDATE audit_entry SET actor = 'nobody'`,
    `DELETE FROM audit_entry`,
    `UPDATE unit_state SET report = '{}'`,
    `ALTER TABLE board_entry DISABLE TRIGGER ALL`,
    `CREATE OR REPLACE FUNCTION board_append(uuid, jsonb) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint'`,
  ])('cannot be changed by the application: %s', async (statement) => {
    await expect(application.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('is gapless from its first entry, whoever writes at once', async () => {
    const units = await Promise.all([1, 2, 3, 4].map(() => town.addUnitWith(1, 8)));
    await Promise.all(
      units.flatMap(({ id }) =>
        [2, 3, 4].map((occupied) =>
          town.coordinator.put(`/api/units/${id}/census`, { occupied, staffed: 8 }),
        ),
      ),
    );
    const { entries, head } = await get<EntryPage>('/entries?after=0&limit=1000');
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: head }, (_, i) => i + 1));
  });

  it('folds to the very snapshot the server gives', async () => {
    await town.addUnitWith(3, 12);
    const page = await get<EntryPage>('/entries?after=0&limit=1000');
    const snapshot = await get<BoardSnapshot>('');
    const folded = apply(emptyBoard, page);
    if (typeof folded === 'string') throw new Error('a gap');
    const lines = [...folded.units.values()].map((unit) => lineAt(unit, snapshot.at));
    const byUnit = (a: Line, b: Line) => a.unitId.localeCompare(b.unitId);
    expect([...snapshot.units].sort(byUnit)).toEqual(lines.sort(byUnit));
  });

  it('gives the board as of any past moment', async () => {
    const unit = await town.addUnit({ licensed: 8 });
    const moments = [];
    for (const occupied of [1, 5, 2]) {
      const { line } = changed(
        await town.coordinator.put(`/api/units/${unit.id}/census`, { occupied, staffed: 8 }),
      );
      moments.push({ at: line.at, occupied });
    }
    for (const { at, occupied } of moments) {
      const past = await get<BoardSnapshot>(`?asOf=${at}`);
      expect(past.units.find(({ unitId }) => unitId === unit.id)).toMatchObject({ at, counts: { occupied } });
    }
    const before = await get<BoardSnapshot>('?asOf=2020-01-01T00:00:00Z');
    expect(before).toMatchObject({ seq: 0, units: [] });
  });

  it('does not let whoever knows a hash check a guess at what it covers', async () => {
    await town.addUnitWith(2, 4);
    const { rows } = await app.owner.query<{ hash: string; guessed: string }>(
      `SELECT hash, chain_hash(prev_hash, board_id::text, seq::text, epoch_ms(at), epoch_ms(recorded_at), kind,
                unit_id::text, body::text) AS guessed FROM board_entry`,
    );
    expect(rows.filter(({ hash, guessed }) => hash === guessed)).toEqual([]);
  });

  it('keeps nothing of a change that was refused after it had begun', async () => {
    const unit = await town.addUnitWith(2, 8);
    const before = await get<BoardHead>('/head');
    await town.coordinator.post(`/api/units/${unit.id}/departures`, {
      bedId: '01a20182-1a54-7f86-b284-7971cc90bb1f',
    });
    expect(await get<BoardHead>('/head')).toEqual(before);
  });
});

describe('a verification', () => {
  const verify = () => get<Verification>('/verify');
  /** Does what only the owner of the database could, and undoes it. */
  const tampering = async (statement: string, undo: string) => {
    await app.owner.query(statement);
    const found = await verify();
    await app.owner.query(undo);
    return found;
  };

  beforeAll(() => town.addUnitWith(2, 8));

  it('finds both chains intact', async () => {
    const { seq, hash } = await get<BoardHead>('/head');
    expect(await verify()).toMatchObject({ intact: true, seq, hash, firstBad: null });
  });

  it('names the first entry whose body was changed', async () => {
    const found = await tampering(
      `UPDATE board_entry SET body = body || '{"occupied": 99}' WHERE seq = 2`,
      `UPDATE board_entry SET body = body || '{"occupied": 0}' WHERE seq = 2`,
    );
    expect(found).toMatchObject({
      intact: false,
      firstBad: { chain: 'board', seq: 2, code: 'hash-differs' },
    });
    expect(await verify()).toMatchObject({ intact: true });
  });

  it('names the place where an entry was taken out', async () => {
    await app.owner.query('CREATE TABLE kept AS SELECT * FROM board_entry WHERE seq = 3');
    const found = await tampering(
      'DELETE FROM board_entry WHERE seq = 3',
      'INSERT INTO board_entry SELECT * FROM kept',
    );
    expect(found).toMatchObject({ intact: false, firstBad: { chain: 'board', seq: 4, code: 'seq-gap' } });
  });

  it('notices that the end was cut off', async () => {
    const { seq } = await get<BoardHead>('/head');
    await app.owner.query(`CREATE TABLE tail AS SELECT * FROM board_entry WHERE seq = ${seq}`);
    const found = await tampering(
      `DELETE FROM board_entry WHERE seq = ${seq}`,
      'INSERT INTO board_entry SELECT * FROM tail',
    );
    expect(found).toMatchObject({ intact: false, firstBad: { chain: 'board', seq, code: 'seq-gap' } });
  });

  it('names an audit entry that was changed', async () => {
    const found = await tampering(
      `UPDATE audit_entry SET action = 'x-' || action WHERE seq = 1 AND chain = '${app.board.id}'`,
      `UPDATE audit_entry SET action = substr(action, 3) WHERE seq = 1 AND chain = '${app.board.id}'`,
    );
    expect(found).toMatchObject({
      intact: false,
      firstBad: { chain: 'audit', seq: 1, code: 'hash-differs' },
    });
  });
});
