import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BoardHead, BoardSnapshot, RegistryView } from '@harborlight/contracts';
import { AccountService } from '../identity/account.service.js';
import { startTestApp, testPassword, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { ApiSession } from './api-session.js';
import { checkImport, isClean } from './check/check-import.js';
import { importHelp, readCommand, type ImportCommand } from './command-line.js';
import { importFile, type Progress } from './import-file.js';
import type { ImportReport } from './report.js';
import { bedsOn, roomsInstead, torontoFile, type TorontoRow } from './toronto-rows.spec-support.js';

let app: TestApp;
let operator: TestClient;
let api: ApiSession;
let folder: string;

beforeAll(async () => {
  app = await startTestApp();
  operator = await app.signInAs('operator');
  const email = 'importer@test.example';
  const accounts = app.app.get(AccountService, { strict: false });
  const userId = await accounts.createAccount({ email, name: 'importer', password: testPassword });
  await accounts.grant(userId, 'operator', app.board.agencies.operator);
  api = new ApiSession({ url: app.url, email, password: testPassword });
  await api.signIn();
  folder = await mkdtemp(join(tmpdir(), 'harborlight-'));
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});

const unwatched: Progress = { start: () => undefined, row: () => undefined, stop: () => undefined };

async function commandFor(
  board: string,
  content: string | Buffer,
  options: string[] = [],
): Promise<ImportCommand> {
  const file = join(folder, `${board}.csv`);
  await writeFile(file, content);
  const command = readCommand(
    ['toronto-daily', file, '--board', board, '--create-board', ...options],
    importHelp,
  );
  if (command === 'help') throw new Error('only help was asked for');
  return command;
}

async function imported(
  board: string,
  rows: readonly TorontoRow[],
  options: string[] = [],
): Promise<ImportReport> {
  let report: ImportReport | undefined;
  const command = await commandFor(board, torontoFile(rows), options);
  await importFile(command, api, unwatched, (begun) => (report = begun));
  if (!report) throw new Error('an import without a report');
  return report;
}

const get = async <View>(path: string): Promise<View> => (await operator.get(path)).body as View;
const headOf = (board: string) => get<BoardHead>(`/api/boards/${board}/head`);
const boardOf = (board: string, asOf = '') =>
  get<BoardSnapshot>(`/api/boards/${board}${asOf && `?asOf=${asOf}`}`);

const women: TorontoRow = { PROGRAM_ID: '5002', PROGRAM_NAME: 'Pier House Women', SECTOR: 'Women' };
const threeNights: readonly TorontoRow[] = [
  bedsOn('21-01-01', 20, 18),
  { ...bedsOn('21-01-01', 10, 11), ...women },
  bedsOn('21-01-02', 20, 20),
  bedsOn('21-01-03', 22, 7),
  { ...bedsOn('21-01-03', 10, 3), ...women },
];

describe('an import', () => {
  it('puts every night on the board, and a second one changes nothing', async () => {
    expect(await imported('city', threeNights)).toMatchObject({
      complete: true,
      rows: { in: 5, imported: 5, unchanged: 0, rejected: 0 },
      created: { agencies: 1, facilities: 1, units: 2 },
    });
    const { seq } = await headOf('city');
    expect((await imported('city', threeNights)).rows).toMatchObject({ imported: 0, unchanged: 5 });
    expect((await headOf('city')).seq).toBe(seq);
  });

  it('stands up to the check of every night, programme and sector', async () => {
    const check = await checkImport(await commandFor('city', torontoFile(threeNights)), api);
    expect(isClean(check)).toBe(true);
    expect(check.nights.map(({ totals }) => totals.free)).toEqual([1, 0, 22]);
  });

  it('leaves a night without a row unreported, and shows the over-full one as over', async () => {
    const secondNight = await boardOf('city', '2021-01-03T09:00:00.000Z');
    const line = secondNight.units.find(({ externalId }) => externalId === 'toronto:5002');
    expect(line).toMatchObject({ at: '2021-01-02T09:00:00.000Z', counts: { available: 0, overBy: 1 } });
  });

  it('goes on where an earlier one stopped', async () => {
    await imported('resumed', threeNights.slice(0, 3));
    expect((await imported('resumed', threeNights)).rows).toMatchObject({ imported: 2, unchanged: 3 });
  });

  it('follows a programme that grows, moves into rooms and changes its sector, from that night on', async () => {
    const changed = {
      ...roomsInstead,
      OCCUPANCY_DATE: '21-01-02',
      SECTOR: 'Women',
      PROGRAM_NAME: 'Pier Rooms',
    };
    const report = await imported('changing', [
      bedsOn('21-01-01', 20, 18),
      changed,
      { ...bedsOn('21-01-03', 40, 31), SECTOR: 'Women', PROGRAM_NAME: 'Pier Rooms' },
    ]);
    expect(report).toMatchObject({ rows: { imported: 3 }, changed: { units: 2 } });
    const [first] = (await boardOf('changing', '2021-01-02T09:00:00.000Z')).units;
    const [second] = (await boardOf('changing', '2021-01-03T09:00:00.000Z')).units;
    const [now] = (await boardOf('changing')).units;
    expect(first).toMatchObject({
      unit: 'Pier House Men',
      kind: 'bed',
      licensed: 24,
      whoCanSleepHere: ['boys'],
    });
    expect(second).toMatchObject({
      unit: 'Pier Rooms',
      kind: 'room',
      licensed: 24,
      whoCanSleepHere: ['girls'],
    });
    expect(now).toMatchObject({ kind: 'bed', licensed: 40, counts: { occupied: 31, available: 9 } });
  });

  it('keeps a programme that moves in the facility it was first seen in, and says so', async () => {
    const elsewhere = {
      ...bedsOn('21-01-02', 20, 3),
      LOCATION_ID: '901',
      LOCATION_NAME: 'Quay House',
      LOCATION_ADDRESS: '',
    };
    const report = await imported('moving', [bedsOn('21-01-01', 20, 18), elsewhere]);
    expect(report).toMatchObject({ moved: ['toronto:5001'], created: { facilities: 1 } });
    expect((await boardOf('moving')).units).toMatchObject([{ facility: 'Pier House', confidential: true }]);
  });

  it('rejects the bad rows and lets the rest in', async () => {
    const report = await imported('mixed', [
      { ...bedsOn('21-01-01', 20, 18), OCCUPIED_BEDS: '-2' },
      { ...bedsOn('21-01-01', 10, 4), ...women },
    ]);
    expect(report.rows).toEqual({ in: 2, outsideRange: 0, imported: 1, unchanged: 0, rejected: 1 });
    expect(report.rejections).toEqual([{ row: 2, column: 'OCCUPIED_BEDS', reason: 'negative', value: '-2' }]);
  });

  it('never rewrites a night the board is already past', async () => {
    await imported('past', [bedsOn('21-01-01', 20, 18), bedsOn('21-01-03', 20, 5)]);
    const corrected = [bedsOn('21-01-01', 20, 17), bedsOn('21-01-02', 20, 18), bedsOn('21-01-03', 20, 5)];
    const report = await imported('past', corrected);
    expect(report.rows).toMatchObject({ imported: 0, unchanged: 1, rejected: 2 });
    expect(report.rejections).toMatchObject([
      { row: 2, column: 'OCCUPANCY_DATE', reason: 'older-than-newest' },
      { row: 3, column: 'OCCUPANCY_DATE', reason: 'older-than-newest' },
    ]);
  });

  it('rejects a row the API refuses, with the API’s own reason', async () => {
    await imported('closed', [bedsOn('21-01-01', 20, 18)]);
    const [line] = (await boardOf('closed')).units;
    await operator.post(`/api/units/${line?.unitId}/closure`);
    const report = await imported('closed', [bedsOn('21-01-02', 20, 18)]);
    expect(report.rejections).toEqual([{ row: 2, column: null, reason: 'unit-closed', value: null }]);
  });

  it('in a dry run tells what it would do and writes nothing', async () => {
    expect(await imported('dry', threeNights, ['--dry-run'])).toMatchObject({
      dryRun: true,
      rows: { imported: 5 },
      created: { units: 2 },
    });
    expect((await operator.get('/api/boards/dry')).status).toBe(404);
  });

  it('of a file cut short leaves no trace', async () => {
    const whole = gzipSync(torontoFile(threeNights));
    const command = await commandFor('torn', whole.subarray(0, whole.length - 20));
    await expect(importFile(command, api, unwatched, () => undefined)).rejects.toThrow('cut off');
    expect((await operator.get('/api/boards/torn')).status).toBe(404);
  });

  it('keeps the board’s own time zone, and never an address', async () => {
    const command = await commandFor('city', torontoFile(threeNights), ['--time-zone', 'America/Vancouver']);
    await expect(importFile(command, api, unwatched, () => undefined)).rejects.toThrow('America/Toronto');
    const registry = await get<RegistryView>('/api/boards/city/registry');
    expect(JSON.stringify(registry)).not.toContain('Pier Road');
  });
});
