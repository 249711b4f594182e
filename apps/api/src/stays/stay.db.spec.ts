import type { BedView, PlacementView, UnitRecordView } from '@harborlight/contracts';
import { addMinutes, type Line } from '@harborlight/domain';
import { aFacilityCriteria, aNeed } from '@harborlight/testing';
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

const placementOf = ({ body }: { readonly body: unknown }): PlacementView => body as PlacementView;
const depart = (placementId: string, exit: string, by = night.staff) =>
  by.post(`/api/placements/${placementId}/departure`, { exit });
const listed = async (by = night.staff): Promise<readonly string[]> => {
  const { body } = await by.get(`/api/boards/${app.board.code}/placements`);
  return (body as PlacementView[]).map(({ id }) => id);
};
const lineOf = async (unit: UnitRecordView): Promise<Line | undefined> => {
  const { body } = await night.staff.get(`/api/boards/${app.board.code}`);
  return (body as { units: Line[] }).units.find(({ unitId }) => unitId === unit.id);
};
const bedsOf = async (unit: UnitRecordView): Promise<readonly BedView[]> =>
  (await night.staff.get(`/api/units/${unit.id}/beds`)).body as BedView[];

/** A child who came to the unit; answers the placement. */
async function arrivedAt(unit: UnitRecordView): Promise<string> {
  const { placementId } = offerOf(
    must(await night.settle(await night.accepted(unit), { outcome: 'arrived' })),
  );
  if (!placementId) throw new Error('an arrival makes a placement');
  return placementId;
}

async function unitInKansas(): Promise<UnitRecordView> {
  const { id, agencyId, alias, region } = await night.town.addFacility();
  must(
    await night.town.coordinator.put(`/api/facilities/${id}`, {
      agencyId,
      alias,
      region,
      state: 'KS',
      criteria: aFacilityCriteria({ stateLicenceClass: 'ks-shelter' }),
    }),
  );
  const unit = await night.town.addUnit({}, id);
  must(await night.town.coordinator.put(`/api/units/${unit.id}/census`, { occupied: 1, staffed: 8 }));
  return unit;
}

describe('a departure', () => {
  it('frees the bed, and the stay is no longer listed', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const id = await arrivedAt(unit);
    expect(await listed()).toContain(id);
    const left = placementOf(must(await depart(id, 'home-or-kin')));
    expect(left).toMatchObject({ exit: 'home-or-kin', missingChild: null });
    expect(left.departedAt).not.toBeNull();
    expect((await lineOf(unit))?.counts).toMatchObject({ occupied: 2, available: 6 });
    expect(await listed()).not.toContain(id);
  });

  it('is recorded once: said again, it changes nothing; said otherwise, it is over', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const id = await arrivedAt(unit);
    const first = must(await depart(id, 'foster-care')).body;
    expect((await depart(id, 'foster-care')).body).toEqual(first);
    expect(await depart(id, 'detention')).toMatchObject({ status: 409, body: { code: 'placement-ended' } });
    expect((await lineOf(unit))?.counts).toMatchObject({ occupied: 2 });
  });

  it('is the shelter’s to record, or the coordinator’s', async () => {
    const id = await arrivedAt(await night.town.addUnitWith(2, 8));
    const stranger = await app.signInAs('shelter-staff', { agencyId: app.board.agencies.coordinator });
    expect(await depart(id, 'foster-care', night.officer)).toMatchObject({ status: 403 });
    expect(await depart(id, 'foster-care', stranger)).toMatchObject({ status: 404 });
    expect(await depart(id, 'foster-care', night.town.coordinator)).toMatchObject({ status: 200 });
  });

  it.each([{}, { exit: 'ran' }, { exit: 'foster-care', note: 'with an aunt' }])(
    'of %j is refused',
    async (body) => {
      const id = await arrivedAt(await night.town.addUnitWith(2, 8));
      expect(await night.staff.post(`/api/placements/${id}/departure`, body)).toMatchObject({
        status: 400,
        body: { code: 'invalid-input' },
      });
    },
  );
});

describe('a child who left the placement', () => {
  it('of a house in Missouri must be reported within two hours, to those named', async () => {
    const id = await arrivedAt(await night.town.addUnitWith(2, 8));
    const { departedAt, missingChild } = placementOf(must(await depart(id, 'left-the-placement')));
    expect(missingChild).toMatchObject({
      state: 'MO',
      startedAt: departedAt,
      reportBy: addMinutes(departedAt ?? '', 2 * 60),
      source: 'RSMo 210.795',
    });
    expect(missingChild?.call.map(({ code }) => code)).toEqual(['local-police', 'ncmec', 'missouri-hotline']);
    expect(await listed()).toContain(id);
  });

  it('of a house in Kansas must be reported within a day, whatever the state of the search', async () => {
    const unit = await unitInKansas();
    const { id } = await night.open();
    const [asked] = await night.ask(id, [unit], { need: aNeed({ state: 'KS' }) });
    if (!asked) throw new Error('the unit was asked');
    must(await night.answer(asked, { answer: 'accept' }));
    const { placementId } = offerOf(must(await night.settle(asked, { outcome: 'arrived' })));
    const { departedAt, missingChild } = placementOf(
      must(await depart(placementId ?? '', 'left-the-placement')),
    );
    expect(missingChild).toMatchObject({ state: 'KS', reportBy: addMinutes(departedAt ?? '', 24 * 60) });
    expect(missingChild?.call.map(({ code }) => code)).toContain('kansas-report-center');
  });
});

describe('a stay whose bed was freed without a word of it', () => {
  it('is over, and its exit can still be said, beside the moment it ended', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const before = new Set(
      (await bedsOf(unit)).filter(({ state }) => state === 'occupied').map(({ id }) => id),
    );
    const id = await arrivedAt(unit);
    const bed = (await bedsOf(unit)).find((one) => one.state === 'occupied' && !before.has(one.id));
    must(await night.staff.post(`/api/units/${unit.id}/departures`, { bedId: bed?.id }));
    expect(await listed()).not.toContain(id);
    must(await night.staff.post(`/api/units/${unit.id}/arrivals`, { bedId: bed?.id }));
    expect(await listed()).not.toContain(id);

    const left = placementOf(must(await depart(id, 'left-the-placement')));
    expect(left.missingChild?.startedAt).toBe(left.departedAt);
    expect((await bedsOf(unit)).find((one) => one.id === bed?.id)?.state).toBe('occupied');
    expect((await lineOf(unit))?.counts).toMatchObject({ occupied: 3 });
  });

  it('by a census of nobody is over as well', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const id = await arrivedAt(unit);
    must(await night.staff.put(`/api/units/${unit.id}/census`, { occupied: 0, staffed: 8 }));
    expect(await listed()).not.toContain(id);
  });
});

describe('the stays of a board', () => {
  it('are listed to both sides, and to nobody else', async () => {
    const id = await arrivedAt(await night.town.addUnitWith(2, 8));
    const strangers = [
      await app.signInAs('placement-officer', { agencyId: app.board.agencies['court-reviewer'] }),
      await app.signInAs('shelter-manager', { agencyId: app.board.agencies.coordinator }),
    ];
    for (const mine of [night.officer, night.staff, night.town.coordinator])
      expect(await listed(mine)).toContain(id);
    for (const stranger of strangers) expect(await listed(stranger)).toEqual([]);
  });
});
