import type { BedView, OfferView, PlacementView, UnitRecordView } from '@harborlight/contracts';
import { addMinutes, instantOf, type Line } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { ReconciliationService } from '../vacancy/reconciliation.service.js';
import { must, Night, offerOf } from '../testing/night.js';

let app: TestApp;
let night: Night;

beforeAll(async () => {
  app = await startTestApp();
  night = await Night.in(app);
});
afterAll(() => app.stop());
afterEach(async () => {
  const proof = await app.app.get(ReconciliationService, { strict: false }).prove(app.board.id);
  expect(proof).toMatchObject({ mismatches: 0 });
});

const bedsOf = async ({ id }: Pick<UnitRecordView, 'id'>): Promise<readonly BedView[]> =>
  (await night.staff.get(`/api/units/${id}/beds`)).body as BedView[];
const inState = async (unit: UnitRecordView, state: BedView['state']): Promise<string[]> =>
  (await bedsOf(unit)).filter((bed) => bed.state === state).map(({ id }) => id);
const placements = async (): Promise<readonly PlacementView[]> =>
  (await night.officer.get(`/api/boards/${app.board.code}/placements`)).body as PlacementView[];
const lineOf = async (unit: UnitRecordView): Promise<Line | undefined> => {
  const { body } = await night.staff.get(`/api/boards/${app.board.code}`);
  return (body as { units: Line[] }).units.find(({ unitId }) => unitId === unit.id);
};

/** As if the firm hold had begun and ended long before. */
async function holdRunsOut({ holdId }: OfferView): Promise<void> {
  const past = `tstzrange(clock_timestamp() - interval '3 hours', clock_timestamp() - interval '1 hour')`;
  await app.owner.query(`UPDATE hold SET during = ${past} WHERE id = $1`, [holdId]);
  await app.owner.query(`UPDATE bed_span SET during = ${past} WHERE hold_id = $1`, [holdId]);
}

const census = async (unit: UnitRecordView, occupied: number, staffed: number): Promise<void> => {
  must(await night.staff.put(`/api/units/${unit.id}/census`, { occupied, staffed }));
};

describe('a child on the way', () => {
  it('moves the expected arrival, and the bed waits for it and the grace', async () => {
    const offer = await night.accepted(await night.town.addUnitWith(2, 8));
    const before = instantOf(Date.now());
    const now = offerOf(await night.settle(offer, { outcome: 'on-the-way', etaMinutes: 120 }));
    expect(now.state).toBe('accepted');
    expect(now.onTheWayAt).not.toBeNull();
    expect((now.expectedAt ?? '') >= addMinutes(before, 120)).toBe(true);
    expect(now.holdUntil).toBe(addMinutes(now.expectedAt ?? '', 60));
  });

  it('keeps a bed no longer than the policy allows', async () => {
    const offer = await night.accepted(await night.town.addUnitWith(2, 8));
    const now = offerOf(await night.settle(offer, { outcome: 'on-the-way', etaMinutes: 20 * 60 }));
    expect(now.holdUntil).toBe(addMinutes(offer.answeredAt ?? '', 6 * 60));
  });

  it('is told without a time as well', async () => {
    const offer = await night.accepted(await night.town.addUnitWith(2, 8));
    const now = offerOf(await night.settle(offer, { outcome: 'on-the-way' }, night.staff));
    expect(now).toMatchObject({ expectedAt: offer.expectedAt, holdUntil: offer.holdUntil });
    expect((await night.read(offer.requestId)).steps.map(({ kind }) => kind)).toContain('on-the-way');
  });
});

describe('a child who arrived', () => {
  it('sleeps in the very bed that was held, and the request is placed', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    const [held] = await inState(unit, 'held');
    const settled = offerOf(await night.settle(offer, { outcome: 'arrived' }, night.staff));
    expect(settled.state).toBe('arrived');
    expect(await inState(unit, 'held')).toEqual([]);
    expect(await inState(unit, 'occupied')).toContain(held);
    expect((await lineOf(unit))?.counts).toMatchObject({ occupied: 3, held: 0, available: 5 });
    const request = await night.read(offer.requestId);
    expect(request).toMatchObject({ state: 'placed', hold: null });
    expect(request.steps.at(-1)).toMatchObject({ kind: 'arrived', unitId: unit.id, by: 'shelter-staff' });
    expect(await placements()).toContainEqual(
      expect.objectContaining({ id: settled.placementId, unitId: unit.id, exit: null, departedAt: null }),
    );
  });

  it('is expected to leave on the day said', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    const expectedOn = addMinutes(instantOf(Date.now()), 3 * 24 * 60).slice(0, 10);
    must(await night.settle(offer, { outcome: 'arrived', expectedOn }));
    expect((await bedsOf(unit)).map((bed) => bed.expectedOn)).toContain(expectedOn);
    expect((await lineOf(unit))?.facts).toMatchObject({ report: { expectedOpenings: [expectedOn] } });
  });

  it('is not recorded with a day that is over', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    expect(await night.settle(offer, { outcome: 'arrived', expectedOn: '2021-01-01' })).toMatchObject({
      status: 400,
      body: { code: 'until-not-ahead', reasons: [{ field: 'expectedOn' }] },
    });
    expect(await inState(unit, 'held')).toHaveLength(1);
    expect((await night.read(offer.requestId)).state).toBe('open');
  });

  it('after the hold ran out takes any free bed', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    await holdRunsOut(offer);
    expect(await night.settle(offer, { outcome: 'arrived' })).toMatchObject({ status: 200 });
    expect((await lineOf(unit))?.counts).toMatchObject({ occupied: 3, available: 5, overBy: 0 });
  });

  it('after the hold ran out and the bed went is one more than the unit has', async () => {
    const unit = await night.town.addUnitWith(7, 8);
    const offer = await night.accepted(unit);
    await holdRunsOut(offer);
    await census(unit, 8, 8);
    expect(await night.settle(offer, { outcome: 'arrived' })).toMatchObject({ status: 200 });
    expect((await lineOf(unit))?.counts).toMatchObject({ occupied: 9, available: 0, overBy: 1 });
  });

  it('is recorded once: said again, it changes nothing; said otherwise, it is over', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    const first = must(await night.settle(offer, { outcome: 'arrived' })).body;
    expect((await night.settle(offer, { outcome: 'arrived' }, night.staff)).body).toEqual(first);
    expect(await inState(unit, 'occupied')).toHaveLength(3);
    expect(await night.settle(offer, { outcome: 'no-show' })).toMatchObject({
      status: 409,
      body: { code: 'arrival-over' },
    });
  });

  it('at the same moment from both sides is one arrival', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    const answers = await Promise.all(
      [night.officer, night.staff].map((by) => night.settle(offer, { outcome: 'arrived' }, by)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect(await inState(unit, 'occupied')).toHaveLength(3);
  });
});

describe('a child who did not come', () => {
  it('frees the bed, and the officer goes on with the same request', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    expect(offerOf(await night.settle(offer, { outcome: 'no-show' }, night.staff)).state).toBe('no-show');
    expect((await lineOf(unit))?.counts).toMatchObject({ held: 0, available: 6 });
    const request = await night.read(offer.requestId);
    expect(request).toMatchObject({ state: 'open', hold: null });
    expect(request.steps.slice(-2)).toMatchObject([
      { kind: 'released', result: 'no-show' },
      { kind: 'no-show', unitId: unit.id },
    ]);
    const next = await night.accepted(await night.town.addUnitWith(0, 8), request);
    expect(next.state).toBe('accepted');
  });

  it('is told after the hold ran out, too', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    await holdRunsOut(offer);
    expect(offerOf(await night.settle(offer, { outcome: 'no-show' })).state).toBe('no-show');
    must(await night.staff.post(`/api/units/${unit.id}/arrivals`, {}));
    expect((await lineOf(unit))?.counts).toMatchObject({ occupied: 3, held: 0, available: 5 });
  });
});

describe('a child who was turned away at the door', () => {
  it('needs a code, and nothing is done without', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    expect(await night.settle(offer, { outcome: 'turned-away' })).toMatchObject({
      status: 400,
      body: { code: 'decline-code-missing', reasons: [{ field: 'code' }] },
    });
    expect(await inState(unit, 'held')).toHaveLength(1);
  });

  it('frees the bed; the code that tells of the child is in no audit entry', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    const said = { outcome: 'turned-away', code: 'fire-setting' };
    expect(offerOf(await night.settle(offer, said, night.staff))).toMatchObject({
      state: 'turned-away',
      answer: 'fire-setting',
    });
    expect((await lineOf(unit))?.counts).toMatchObject({ held: 0, available: 6 });
    expect(await night.read(offer.requestId)).toMatchObject({ state: 'open', hold: null });
    const { rows } = await app.owner.query(
      `SELECT 1 FROM audit_entry WHERE detail::text LIKE '%fire-setting%'`,
    );
    expect(rows).toEqual([]);
  });

  it('because the bed was filled, corrects the board in the same step', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    must(await night.settle(offer, { outcome: 'turned-away', code: 'filled' }, night.staff));
    expect((await lineOf(unit))?.counts).toMatchObject({ held: 0, available: 0, occupied: 8 });
  });

  it('is told to the officer, where the shelter says it', async () => {
    const offer = await night.accepted(await night.town.addUnitWith(2, 8));
    must(await night.settle(offer, { outcome: 'turned-away', code: 'staffing' }, night.staff));
    const { rows } = await app.owner.query<{ kind: string }>(
      'SELECT kind FROM notice WHERE user_id = $1 AND subject_id = $2 AND once LIKE $3',
      [night.officer.userId, offer.requestId, '%turned-away'],
    );
    expect(rows).toEqual([{ kind: 'answer' }]);
  });
});

describe('who settles an arrival', () => {
  it('is one of the two sides: to others, there is no such offer', async () => {
    const offer = await night.accepted(await night.town.addUnitWith(2, 8));
    const others = [
      await app.signInAs('placement-officer', { agencyId: app.board.agencies['court-reviewer'] }),
      await app.signInAs('shelter-staff', { agencyId: app.board.agencies.coordinator }),
    ];
    for (const other of others)
      expect(await night.settle(offer, { outcome: 'arrived' }, other)).toMatchObject({ status: 404 });
    expect(
      await night.settle(offer, { outcome: 'arrived' }, await app.signInAs('court-reviewer')),
    ).toMatchObject({ status: 403 });
  });

  it('waits until somebody has accepted', async () => {
    const { id } = await night.open();
    const [offer] = await night.ask(id, [await night.town.addUnitWith(2, 8)]);
    expect(await night.settle(offer as OfferView, { outcome: 'arrived' })).toMatchObject({
      status: 409,
      body: { code: 'not-accepted-yet' },
    });
  });
});

describe('a request in two legs', () => {
  it('stays open after the first, and the second arrival ends the first stay', async () => {
    const [clinic, shelter] = [await night.town.addUnitWith(2, 8), await night.town.addUnitWith(1, 8)];
    const request = await night.open(2);
    const first = await night.accepted(clinic, request, 1);
    const { placementId } = offerOf(must(await night.settle(first, { outcome: 'arrived' })));
    expect((await night.read(request.id)).state).toBe('open');

    const second = await night.accepted(shelter, request, 2);
    must(await night.settle(second, { outcome: 'arrived' }));
    expect(await night.read(request.id)).toMatchObject({ state: 'placed' });
    expect((await lineOf(clinic))?.counts).toMatchObject({ occupied: 2 });
    expect((await lineOf(shelter))?.counts).toMatchObject({ occupied: 2 });
    const { rows } = await app.owner.query<{ exit: string; departed_at: Date | null }>(
      'SELECT exit, departed_at FROM placement WHERE id = $1',
      [placementId],
    );
    expect(rows).toEqual([{ exit: 'next-leg', departed_at: expect.any(Date) as Date }]);
  });
});

it('after all of this both chains are intact', async () => {
  const { body } = await night.town.coordinator.get(`/api/boards/${app.board.code}/verify`);
  expect(body).toMatchObject({ intact: true, firstBad: null });
});
