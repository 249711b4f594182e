import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, type Instant, type ReviewSnapshot } from '@harborlight/domain';
import { aNeed } from '@harborlight/testing';
import fc from 'fast-check';
import { seeded } from '../platform/seeded-random.js';
import { AccountService } from '../identity/account.service.js';
import { startTestApp, testPassword, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { ApiSession } from './api-session.js';
import { importHelp, readCommand } from './command-line.js';
import { importFile } from './import-file.js';
import { bedsOn, torontoFile, type TorontoRow } from './toronto-rows.spec-support.js';

const sectors = ['Youth', 'Families', 'Women', 'Men', 'Mixed Adult'] as const;
const nights = Array.from({ length: 31 }, (_, day) => `21-01-${String(day + 1).padStart(2, '0')}`);
const hour = 3_600_000;
const first = Date.parse('2021-01-02T09:00:00.000Z');

/** The count of a night was taken at four the next morning in Toronto. */
const countedAt = (night: string): number => first + nights.indexOf(night) * 24 * hour;

/** A month of an invented city: ten houses, nights without a row, full ones and over-full ones, small ones. */
function aMonth(): TorontoRow[] {
  const random = seeded('a month in review');
  return nights.flatMap((night) =>
    Array.from({ length: 10 }, (_, house) => {
      const staffed = house === 0 ? 4 : 12 + house;
      const free = Math.floor(random.between(-1, 3));
      return {
        ...bedsOn(night, staffed, staffed - free),
        CAPACITY_FUNDING_BED: String(staffed),
        PROGRAM_ID: String(5001 + house),
        PROGRAM_NAME: `House ${house}`,
        SECTOR: sectors[house % sectors.length] ?? 'Youth',
      };
    }).filter(() => random.chance(0.85)),
  );
}

const month = aMonth();

/** The newest row of each programme at a moment. */
function rowsAt(at: number): TorontoRow[] {
  const newest = new Map<string, TorontoRow>();
  for (const row of month)
    if (countedAt(row['OCCUPANCY_DATE'] ?? '') <= at) newest.set(row['PROGRAM_ID'] ?? '', row);
  return [...newest.values()];
}

/** What the file alone says of a moment for a girl of seventeen: its youth and family houses take her. */
function answerOf(row: TorontoRow, at: number): 'fits' | 'ask' | 'full' | 'no' {
  if (!['Youth', 'Families'].includes(row['SECTOR'] ?? '')) return 'no';
  if (Number(row['UNOCCUPIED_BEDS']) <= 0) return 'full';
  return isStale(row, at) ? 'ask' : 'fits';
}
const isStale = (row: TorontoRow, at: number): boolean =>
  at >= countedAt(row['OCCUPANCY_DATE'] ?? '') + 48 * hour;

/** How the smallest house is told to the court. */
const bandOf = (free: number): string => (free === 1 ? 'last' : 'open');

let app: TestApp;
let court: TestClient;
let folder: string;

beforeAll(async () => {
  app = await startTestApp();
  const city = await app.addBoard('city');
  await app.owner.query(`INSERT INTO region VALUES ($1, 'toronto', 'Toronto', 'Toronto')`, [city.id]);
  await app.owner.query(`UPDATE board SET time_zone = 'America/Toronto' WHERE id = $1`, [city.id]);
  court = await app.signInAs('court-reviewer', { on: city });
  const email = 'importer@test.example';
  const accounts = app.app.get(AccountService, { strict: false });
  const userId = await accounts.createAccount({ email, name: 'importer', password: testPassword });
  await accounts.grant(userId, 'operator', app.board.agencies.operator);
  const api = new ApiSession({ url: app.url, email, password: testPassword });
  await api.signIn();
  folder = await mkdtemp(join(tmpdir(), 'harborlight-'));
  const file = join(folder, 'month.csv');
  await writeFile(file, torontoFile(month));
  const command = readCommand(['toronto-daily', file, '--board', 'city'], importHelp);
  if (command === 'help') throw new Error('only help was asked for');
  const unwatched = { start: () => undefined, row: () => undefined, stop: () => undefined };
  await importFile(command, api, unwatched, () => undefined);
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});

const need = aNeed({ age: 17, state: 'ON', region: 'toronto' });

/** The side of the moment, as a review shows it. */
async function snapshotAt(moment: Instant): Promise<ReviewSnapshot> {
  const answer = await court.post('/api/reviews/as-of', { board: 'city', state: 'ON', moment, need });
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return answer.body as ReviewSnapshot;
}

describe('a month that was imported', () => {
  it('is reviewed at 200 moments as the file alone says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: first + 35 * 24 * hour }), async (at) => {
        const then = await snapshotAt(instantOf(at));
        const rows = rowsAt(at);
        const groups = { fits: 0, ask: 0, full: 0, no: 0 };
        for (const row of rows) groups[answerOf(row, at)] += 1;
        expect({ units: then.units, groups: then.groups }).toEqual({ units: rows.length, groups });
        expect(then.alternatives.find(({ units }) => units > 0)).toMatchObject({
          units: rows.length,
          stale: rows.filter((row) => isStale(row, at)).length,
        });
        const free = rows
          .filter((row) => ['fits', 'ask'].includes(answerOf(row, at)))
          .map((row) => [row['PROGRAM_NAME'], Number(row['UNOCCUPIED_BEDS'])] as const);
        expect(new Map(then.candidates.map((one) => [one.unit, one.available ?? one.band]))).toEqual(
          new Map(free.map(([house, beds]) => [house, house === 'House 0' ? bandOf(beds) : beds])),
        );
        expect(then.candidates.every(({ recording }) => recording === 'after-the-moment')).toBe(true);
      }),
      { seed: 214_025, numRuns: 200 },
    );
  });
});
