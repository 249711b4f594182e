import type { HandOverView, OfferView } from '@harborlight/contracts';
import { aFacilityCriteria } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { must, Night } from '../testing/night.js';

let app: TestApp;
let night: Night;

beforeAll(async () => {
  app = await startTestApp();
  night = await Night.in(app);
});
afterAll(() => app.stop());

const handOver = (offer: OfferView, by = night.officer) => by.get(`/api/offers/${offer.id}/hand-over`);

/** A unit of a facility that says how it is reached. */
async function reachableUnit() {
  const facility = await night.town.addFacility({ transport: 'meets-half-way' });
  const unit = await night.town.addUnit({ licensed: 4 }, facility.id);
  must(await night.town.coordinator.put(`/api/units/${unit.id}/census`, { occupied: 1, staffed: 4 }));
  must(
    await night.town.coordinator.put(`/api/facilities/${facility.id}`, {
      agencyId: facility.agencyId,
      alias: facility.alias,
      state: facility.state,
      region: facility.region,
      criteria: aFacilityCriteria({ transport: 'meets-half-way' }),
      intakePhone: '+1 816 555 0142',
      meetingPoint: 'hospital-entrance',
    }),
  );
  return unit;
}

describe('the hand-over', () => {
  it('says how the child gets from the officer to the bed, and no address', async () => {
    const offer = await night.accepted(await reachableUnit());
    const told = (await handOver(offer)).body as HandOverView;
    expect(told).toEqual({
      offerId: offer.id,
      unitId: offer.unitId,
      intakePhone: '+1 816 555 0142',
      meetingPoint: 'hospital-entrance',
      papersAtDoor: ['protective-custody-form'],
      transport: 'meets-half-way',
      bed: expect.any(String) as string,
      bedKind: 'bed',
      expectedAt: offer.expectedAt,
      holdUntil: offer.holdUntil,
      officer: 'placement-officer',
      agency: 'child-protection of test-town',
      callBack: '816 555 0100',
    });
    expect((await handOver(offer, night.staff)).body).toEqual(told);
  });

  it('is not there before somebody has accepted', async () => {
    const { id } = await night.open();
    const [offer] = await night.ask(id, [await reachableUnit()]);
    expect(await handOver(offer as OfferView)).toMatchObject({
      status: 409,
      body: { code: 'not-accepted-yet' },
    });
  });

  it('is not there any more once the child was turned away', async () => {
    const offer = await night.accepted(await reachableUnit());
    await night.settle(offer, { outcome: 'turned-away', code: 'full' });
    expect(await handOver(offer)).toMatchObject({ status: 409, body: { code: 'arrival-over' } });
  });

  it('is not there any more once the officer took the offer back', async () => {
    const offer = await night.accepted(await reachableUnit());
    must(await night.officer.delete(`/api/offers/${offer.id}`));
    expect(await handOver(offer)).toMatchObject({ status: 409, body: { code: 'offer-withdrawn' } });
  });

  it('is for the two sides alone: to others, there is no such offer', async () => {
    const offer = await night.accepted(await reachableUnit());
    const others = [
      await app.signInAs('placement-officer', { agencyId: app.board.agencies['court-reviewer'] }),
      await app.signInAs('shelter-staff', { agencyId: app.board.agencies.coordinator }),
    ];
    for (const other of others)
      expect(await handOver(offer, other)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await handOver(offer, await app.signInAs('court-reviewer'))).toMatchObject({ status: 403 });
  });

  it('leaves an audit entry for each reading', async () => {
    const offer = await night.accepted(await reachableUnit());
    await handOver(offer);
    await handOver(offer, night.staff);
    const { rows } = await app.owner.query<{ actor: string; detail: object }>(
      `SELECT actor, detail FROM audit_entry WHERE action = 'hand-over.read' AND subject = $1 ORDER BY seq`,
      [offer.id],
    );
    expect(rows).toEqual([
      { actor: night.officer.userId, detail: {} },
      { actor: night.staff.userId, detail: {} },
    ]);
  });
});
