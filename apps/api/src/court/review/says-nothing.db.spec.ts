import type { ReviewView } from '@harborlight/contracts';
import type { Need } from '@harborlight/domain';
import { aNeed } from '@harborlight/testing';
import { must, Night } from '../../testing/night.js';
import { createLog } from '../../platform/logging.js';
import { filesThatSay, tablesThatSay } from '../../testing/where-stored.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';

/** A need nobody else in the town has, so that a trace of it is known wherever it turns up. */
const rare: Need = aNeed({
  age: 11,
  sleeper: 'trans-or-non-binary',
  region: 'zz-review-region',
  avoidRegions: ['zz-review-region'],
  courtRegion: 'zz-review-region',
  legalStatus: 'out-of-state-runaway',
  conditions: ['parenting', 'fire-setting'],
  cribs: 5,
  nights: 719,
  earliestArrival: '2033-05-06T07:08:09.000Z',
});
const words = ['2033-05-06', 'prefersLowCensus', 'judgeOnlyHold', 'fugitive', '2021-02-03T04:05'];
const numbers = ['age', 'cribs', 'nights'].flatMap((name) => {
  const said = String(rare[name as 'age' | 'cribs' | 'nights']);
  return [`"${name}":${said}`, `"${name}": ${said}`];
});
const traces = ['zz-review-region', 'trans-or-non-binary', ...words, ...numbers];

const lines: string[] = [];
let app: TestApp;
let night: Night;
let court: TestClient;
let since: Date;

beforeAll(async () => {
  since = new Date();
  app = await startTestApp({}, createLog('trace', { write: (line) => void lines.push(line) }));
  // Written by the owner, so that no audit event of a coordinator names it.
  await app.owner.query(`INSERT INTO region VALUES ($1, 'zz-review-region', 'Far', 'Lejos')`, [app.board.id]);
  night = await Night.in(app);
  court = await app.signInAs('court-reviewer');
});
afterAll(() => app.stop());

describe('after a review', () => {
  it('no table, log, job, file or application log holds any part of its need', async () => {
    await night.town.addUnitWith(2, 8);
    const { token } = await night.open();
    const moment = new Date().toISOString();
    const ask = {
      board: app.board.code,
      state: 'MO',
      moment,
      need: rare,
      ground: 'fugitive',
      custodyAt: '2021-02-03T04:05:06.000Z',
      clockStart: 'adult-lockup',
      token,
    };
    const reviewed = must(await court.post('/api/reviews', ask)).body as ReviewView;
    must(await court.post('/api/reviews/as-of', ask));
    for (const as of ['pdf', 'page']) must(await court.post('/api/exhibits', { ...ask, as, tongue: 'en' }));
    const refused = [
      { ...ask, moment: '2099-01-01T00:00:00Z' },
      { ...ask, need: { ...rare, age: 119 } },
      { ...ask, board: 'nowhere' },
      { ...ask, token: 'R-0000-0000' },
    ];
    for (const one of refused)
      expect((await court.post('/api/reviews', one)).status).toBeGreaterThanOrEqual(400);
    await night.town.addUnitWith(3, 8);

    expect(reviewed.then.units).toBe(1);
    expect(await tablesThatSay(app.owner, traces)).toEqual(['public.region']);
    const told = lines.join('\n');
    expect(traces.filter((text) => told.includes(text))).toEqual([]);
    const elsewhere = traces.filter((text) => text !== 'zz-review-region');
    expect(await filesThatSay(app.owner, elsewhere, since)).toEqual([]);
  });

  it('would be found wherever it was said', async () => {
    expect(lines.join('\n')).toContain('/api/reviews');
    // A checkpoint of the server that all specs share may have let go of what the log ahead said before.
    await app.owner.query(`UPDATE region SET name_en = 'Further' WHERE code = 'zz-review-region'`);
    expect(await filesThatSay(app.owner, ['zz-review-region'], since)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^base\//), expect.stringMatching(/^pg_wal\//)]),
    );
    const need = { board: app.board.code, need: rare, holdAtOnce: false };
    must(await night.officer.post('/api/watches', need));
    expect(await tablesThatSay(app.owner, traces)).toEqual(['public.need', 'public.region']);
  });
});
