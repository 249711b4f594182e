import type { FacilityRecordView, ReviewView, UnitRecordView } from '@harborlight/contracts';
import type { ReviewDto } from '@harborlight/contracts/dto';
import { addMinutes, type ReviewSnapshot, type UnitCriteria } from '@harborlight/domain';
import { aFacilityCriteria, aNeed } from '@harborlight/testing';
import { must, Night } from '../../testing/night.js';
import { problem } from '../../testing/duty.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';

/** Before the first entry of the log; the first entry; and an hour that was told of years later. */
const beforeTheLog = '2021-01-01T08:59:59.999Z';
const firstEntry = '2021-01-01T09:00:00.000Z';
const longAgo = '2021-01-01T12:00:00.000Z';

let app: TestApp;
let night: Night;
let court: TestClient;
let house: UnitRecordView;
let small: UnitRecordView;
/** Until here the house and the small house were full. */
let before: string;

beforeAll(async () => {
  app = await startTestApp();
  night = await Night.in(app);
  court = await app.signInAs('court-reviewer');
  house = await night.town.addUnitWith(8, 8);
  small = await night.town.addUnitWith(4, 4);
  before = new Date().toISOString();
  await census(house, 5);
  await census(small, 2);
});
afterAll(() => app.stop());

async function census({ id, criteria: { licensed } }: UnitRecordView, occupied: number): Promise<void> {
  must(await night.town.coordinator.put(`/api/units/${id}/census`, { occupied, staffed: licensed }));
}

/** A house with one child in it at `at`, of which nobody told until now. */
async function toldLater(said: Partial<UnitCriteria>, at: string): Promise<UnitRecordView> {
  const { coordinator } = night.town;
  const { id } = await night.town.addFacility();
  const criteria = { ...house.criteria, ...said };
  const path = `/api/facilities/${id}/units`;
  const unit = must(await coordinator.post(path, { name: 'Wing', criteria, at })).body as UnitRecordView;
  const occupied = { occupied: 1, staffed: criteria.licensed, at };
  must(await coordinator.put(`/api/units/${unit.id}/census`, occupied));
  return unit;
}

const asked = (said: object = {}): ReviewDto => ({
  board: app.board.code,
  state: 'MO',
  moment: before,
  need: aNeed() as ReviewDto['need'],
  ...said,
});
const ask = (said: object = {}, by = court) => by.post('/api/reviews', asked(said));
const review = async (said: object = {}, by = court) => must(await ask(said, by)).body as ReviewView;

const named = ({ candidates }: ReviewSnapshot, { id }: UnitRecordView) =>
  candidates.find(({ unitId }) => unitId === id);

const audited = async () =>
  (
    await app.owner.query<{ actor: string; action: string; subject: string | null; detail: object }>(
      `SELECT actor, action, subject, detail FROM audit_entry WHERE action LIKE 'review%' ORDER BY seq`,
    )
  ).rows;

describe('a review', () => {
  it('shows the board as of the moment beside the board as it is, and what changed between', async () => {
    const { then, now, timeline } = await review();
    expect([named(then, house), then.groups.full]).toEqual([undefined, 2]);
    expect(named(now, house)).toMatchObject({ group: 'fits', available: 3, recording: 'at-once' });
    expect(then.seq).toBeLessThan(now.seq);
    expect(timeline).toMatchObject({ from: before, leftOut: 0 });
    const change = { from: 'full', to: 'fits' };
    const marks = new Map(timeline.marks.map(({ unitId, from, to }) => [unitId, { from, to }]));
    expect(marks).toEqual(new Map([house, small].map(({ id }) => [id, change])));
  });

  it('gives the board as of the moment alone to whoever drags the timeline, and audits the review only', async () => {
    const whole = await review();
    const count = (await audited()).length;
    const snapshot = must(await court.post('/api/reviews/as-of', asked())).body as ReviewSnapshot;
    expect(snapshot).toEqual(whole.then);
    expect(await audited()).toHaveLength(count);
  });

  it('tells the court of small houses by bands, and their counts to who sees them', async () => {
    const told = named((await review()).now, small);
    expect(told).toMatchObject({ band: 'open', available: null });
    expect(told?.recordedAt).toMatch(/:(00|15|30|45):00\.000Z$/);
    const { now } = await review({}, night.town.coordinator);
    expect(named(now, small)).toMatchObject({ band: null, available: 2 });
  });

  it('marks what was written after the moment, and reads it under the rules of its day', async () => {
    const old = await toldLater({}, firstEntry);
    const { then, now, pack } = await review({ moment: longAgo });
    expect(named(then, old)).toMatchObject({ recording: 'after-the-moment', available: 7, ageMinutes: 180 });
    expect(named(now, old)).toMatchObject({ recording: 'later', freshness: 'stale', group: 'ask' });
    expect([pack.jurisdiction, pack.version]).toEqual(['model', '2018-12-21']);
  });

  it('does not betray a quiet report of a small house by when it was written', async () => {
    const quiet = await toldLater({ licensed: 5 }, addMinutes(before, -2));
    const hold = { unitId: quiet.id, kind: 'soft' };
    must(await night.officer.post('/api/holds', hold, { 'idempotency-key': 'quiet' }));
    expect(named((await review()).now, quiet)).toMatchObject({ recording: 'later', band: 'open' });
    const { now } = await review({}, night.town.coordinator);
    expect(named(now, quiet)).toMatchObject({ recording: 'at-once', available: 3 });
  });

  it('runs the clocks of its rules from the custody that is told', async () => {
    const custodyAt = addMinutes(before, -60);
    const { clocks } = await review({ custodyAt });
    expect(clocks.length).toBeGreaterThan(0);
    expect(clocks.every(({ startedAt }) => startedAt === custodyAt)).toBe(true);
    expect((await review()).clocks).toEqual([]);
  });

  it('is audited by agency, state, rules and place in the log, and by nothing else', async () => {
    const { now, pack } = await review({ ground: 'protect-juvenile', custodyAt: before });
    expect((await audited()).at(-1)).toEqual({
      actor: court.userId,
      action: 'review.open',
      subject: null,
      detail: {
        agencyId: app.board.agencies['court-reviewer'],
        state: 'MO',
        pack: `MO ${pack.version}`,
        seq: now.seq,
      },
    });
  });

  it('is none of a shelter’s, nor of another board’s', async () => {
    expect((await ask({}, night.staff)).status).toBe(403);
    const elsewhere = await app.signInAs('court-reviewer', { on: await app.addBoard('elsewhere') });
    expect((await ask({}, elsewhere)).status).toBe(404);
  });
});

describe('the steps of a request', () => {
  it('are told with the class of a unit, the coded answer and the minutes to it', async () => {
    const request = await night.open();
    const units = [await night.town.addUnitWith(1, 8), await night.town.addUnitWith(1, 8)];
    const offers = await night.ask(request.id, units);
    for (const [i, code] of ['full', 'psychosis'].entries()) {
      const path = `/api/offers/${offers[i]?.id}/answer`;
      must(await night.staff.post(path, { answer: 'decline', code }, { 'idempotency-key': `no-${i}` }));
    }
    const { request: told } = await review({ token: request.token });
    expect(told).toMatchObject({ token: request.token, state: 'open', openedAt: request.openedAt });
    expect(told?.steps.filter(({ kind }) => kind === 'answered')).toEqual(
      ['full', 'need'].map((result) => ({
        at: expect.any(String) as string,
        kind: 'answered',
        facility: 'Cedar House',
        unit: 'Wing',
        class: 'emergency-shelter-care',
        result,
        channel: 'app',
        answeredAfterMinutes: 0,
      })),
    );
    expect(JSON.stringify(told)).not.toContain('psychosis');
  });

  it('are told to the agency that asks and to the court, and to no other', async () => {
    const { token } = await night.open();
    expect((await review({ token }, night.officer)).request?.token).toBe(token);
    const agencyId = app.board.agencies['court-reviewer'];
    const other = await app.signInAs('placement-officer', { agencyId });
    expect(problem(await ask({ token }, other)).code).toBe('not-found');
  });

  it('are not found by the token of another board', async () => {
    const board = await app.addBoard('across-the-river');
    const officer = await app.signInAs('placement-officer', { on: board });
    const { token } = must(await officer.post('/api/requests', { board: board.code })).body as {
      token: string;
    };
    expect(problem(await ask({ token })).code).toBe('not-found');
    expect(problem(await ask({ token: 'R-0000-0000' })).code).toBe('not-found');
  });
});

describe('what cannot be reviewed', () => {
  const need = (said: object) => ({ need: { ...aNeed(), ...said } });

  const refusals: [string, object, string, string][] = [
    ['a moment ahead', { moment: '2099-01-01T00:00:00.000Z' }, 'moment-ahead', 'moment'],
    ['a moment before the log', { moment: beforeTheLog }, 'moment-before-log', 'moment'],
    ['under rules nobody wrote', { pack: 'nobody-wrote-it' }, 'unknown-pack', 'pack'],
    ['a child in another state', { state: 'KS' }, 'need-of-another-state', 'need.state'],
    ['an age no court of children has', need({ age: 19 }), 'no-law-allows', 'need.age'],
    ['a ground the rules do not name', { ground: 'because' }, 'no-law-allows', 'ground'],
    [
      'custody after the decision',
      { custodyAt: '2098-01-01T00:00:00Z' },
      'custody-after-moment',
      'custodyAt',
    ],
    ['a region of nowhere', need({ region: 'nowhere' }), 'unknown-region', 'need'],
    ['cribs for nobody', need({ cribs: 2 }), 'need-contradicts-itself', 'need.cribs'],
  ];

  it.each(refusals)(
    'is refused with its code and field, and leaves nothing: %s',
    async (_, said, code, field) => {
      const count = (await audited()).length;
      expect(problem(await ask(said))).toMatchObject({ status: 400, code, reasons: [{ code, field }] });
      expect(await audited()).toHaveLength(count);
    },
  );

  const drag = (said: object, by = court) => by.post('/api/reviews/as-of', asked(said));
  const print = (said: object, by = court) =>
    by.post('/api/exhibits', { ...asked(said), as: 'page', tongue: 'en' });

  it.each(refusals)('is refused alike as an exhibit: %s', async (_, said, code, field) => {
    expect(problem(await print(said))).toMatchObject({ status: 400, code, reasons: [{ code, field }] });
  });

  it.each(refusals.filter(([, , code]) => code !== 'custody-after-moment'))(
    'is refused alike where a timeline is dragged to it: %s',
    async (_, said, code, field) => {
      expect(problem(await drag(said))).toMatchObject({ status: 400, code, reasons: [{ code, field }] });
    },
  );

  it('is not custody or a token where a timeline is dragged: they do not bear on one moment', async () => {
    must(await drag({ custodyAt: '2098-01-01T00:00:00Z', token: 'R-0000-0000' }));
  });

  it('is a moment before any rules were in force, though the log reaches back so far', async () => {
    const at = '2015-06-01T09:00:00.000Z';
    const on = await app.addBoard('since-2015');
    const coordinator = await app.signInAs('coordinator', { on });
    const { id } = must(
      await coordinator.post(`/api/boards/${on.code}/facilities`, {
        agencyId: on.agencies['shelter-staff'],
        alias: 'Old House',
        state: 'MO',
        region: 'metro',
        criteria: aFacilityCriteria(),
      }),
    ).body as FacilityRecordView;
    must(
      await coordinator.post(`/api/facilities/${id}/units`, { name: 'Wing', criteria: house.criteria, at }),
    );
    const reviewer = await app.signInAs('court-reviewer', { on });
    const said = { board: on.code, moment: at };
    for (const answer of [await ask(said, reviewer), await drag(said, reviewer), await print(said, reviewer)])
      expect(problem(answer)).toMatchObject({
        status: 400,
        code: 'no-pack-in-force',
        reasons: [{ code: 'no-pack-in-force', field: 'moment' }],
      });
  });
});
