import { DataSource } from 'typeorm';
import { addMinutes, apply, emptyBoard, instantOf, type BoardEntry } from '@harborlight/domain';
import { dataSourceOptions } from '../database/data-source.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { TestTown } from '../testing/test-town.js';
import { LogAsOf } from './log-as-of.js';
import { LogAsOfRepository } from './log-as-of.repository.js';
import { LogRepository } from './log.repository.js';

const units = 5;
const written = 1_200;
const start = addMinutes(instantOf(Date.now()), 60);
const end = addMinutes(start, written);
const moments = Array.from({ length: 60 }, (_, nth) => addMinutes(start, (nth * 7_919) % written));

let app: TestApp;
let source: DataSource;
let past: LogAsOf;
let log: BoardEntry[];

/** The units by turns; the last is told of half an hour late. Now and then one is described anew, or closes. */
async function writeLog(): Promise<void> {
  const { rows: units } = await app.owner.query<{ unit_id: string; profile: object; report: object }>(
    'SELECT unit_id, profile, report FROM unit_state ORDER BY unit_id',
  );
  const entries = Array.from({ length: written }, (_, nth) => {
    const turn = (nth * nth) % units.length;
    const { unit_id: unitId, profile, report } = units[turn] as (typeof units)[number];
    const at = addMinutes(start, nth - (turn === units.length - 1 ? 30 : 0));
    if (nth % 31 === 5) return { unitId, at, kind: 'unit.profile', body: { ...profile, maxNights: nth } };
    if (nth % 37 === 7) return { unitId, at, kind: 'unit.closed', body: {} };
    return { unitId, at, kind: 'unit.counts', body: { ...report, occupied: nth % 9 } };
  });
  await app.owner.query('SELECT board_append($1, $2)', [app.board.id, JSON.stringify(entries)]);
}

beforeAll(async () => {
  app = await startTestApp();
  const town = await TestTown.in(app);
  source = await new DataSource(dataSourceOptions(app.databaseUrl, 1)).initialize();
  past = new LogAsOf(new LogAsOfRepository(source));
  for (let unit = 0; unit < units; unit += 1) await town.addUnit();
  await writeLog();
  log = (await new LogRepository(source).entriesAfter(app.board.id, 0, 10 * written)).entries;
});
afterAll(async () => {
  await source.destroy();
  await app.stop();
});

describe('the board as of a moment', () => {
  it('is the fold of what the log says of the time up to it', async () => {
    for (const at of [...moments, end]) {
      const told = log.filter((entry) => entry.at <= at);
      const seq = Math.max(...told.map((entry) => entry.seq));
      const folded = apply(emptyBoard, { from: 1, to: seq, entries: told });
      expect(await past.asOf(app.board.id, at)).toMatchObject({ seq, board: folded });
    }
  });

  it('carries the hash of the newest entry in it', async () => {
    const { seq, hash } = await past.asOf(app.board.id, start);
    const { rows } = await app.owner.query('SELECT hash FROM board_entry WHERE seq = $1', [seq]);
    expect(rows).toEqual([{ hash }]);
  });

  it('tells of when each unit’s newest report speaks, and when it was written', async () => {
    const { recorded } = await past.asOf(app.board.id, end);
    const newest = new Map(
      log.filter(({ kind }) => kind === 'unit.counts').map((entry) => [entry.unitId, entry]),
    );
    expect(recorded).toEqual(
      new Map([...newest].map(([unitId, { at, recordedAt }]) => [unitId, { at, recordedAt }])),
    );
  });

  it('is empty before the first entry', async () => {
    const first = await past.firstEntryAt(app.board.id);
    expect(first).toBe(log.map(({ at }) => at).sort()[0]);
    const before = await past.asOf(app.board.id, addMinutes(first ?? '', -1));
    expect(before).toMatchObject({ seq: 0, hash: '', board: emptyBoard });
  });

  it('is found without reading the rest of the log', async () => {
    const entriesRead = async () => {
      await source.query('SELECT pg_stat_force_next_flush()');
      const { rows } = await app.owner.query<{ read: string }>(
        `SELECT (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes WHERE relname = 'board_entry')
              + (SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'board_entry') AS read`,
      );
      return Number(rows[0]?.read);
    };
    const before = await entriesRead();
    for (const at of moments) await past.asOf(app.board.id, at);
    const eachTime = ((await entriesRead()) - before) / moments.length;
    const [kinds, hash] = [3, 1];
    expect(eachTime).toBeGreaterThan(units);
    expect(eachTime).toBeLessThanOrEqual(units * kinds + hash);
  });
});

describe('what the log says between two moments', () => {
  it('is every entry after the one and up to the other, in the order of time', async () => {
    const [from, to] = [addMinutes(start, 40), addMinutes(start, 1_190)];
    const pages = [];
    for await (const page of past.between(app.board.id, from, to)) pages.push(page);
    const wanted = log.filter(({ at }) => at > from && at <= to);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(wanted.sort((a, b) => a.at.localeCompare(b.at) || a.seq - b.seq));
  });
});
