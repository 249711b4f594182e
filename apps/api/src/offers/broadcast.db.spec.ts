import type { RequestView } from '@harborlight/contracts';
import type { BoardPolicy } from '@harborlight/domain';
import { aFacilityCriteria, aNeed } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { must, requestIn } from '../testing/night.js';
import { Duty, problem } from '../testing/duty.js';

let app: TestApp;
let duty: Duty;

beforeAll(async () => {
  app = await startTestApp();
  duty = await Duty.in(app);
});
afterAll(() => app.stop());
afterEach(() => duty.clearTheBoard());

const allow = (broadcast: boolean) =>
  app.owner.query(
    `INSERT INTO board_policy (board_id, policy) VALUES ($1, $2)
     ON CONFLICT (board_id) DO UPDATE SET policy = excluded.policy`,
    [app.board.id, JSON.stringify({ broadcast } satisfies Partial<BoardPolicy>)],
  );
const broadcast = ({ id }: RequestView, ask: object = {}) =>
  duty.night.officer.post(`/api/requests/${id}/broadcast`, { need: aNeed(), ...ask });

describe('a broadcast', () => {
  it('is refused where the board did not agree to it', async () => {
    await duty.openUnit();
    expect(problem(await broadcast(await duty.night.open()))).toMatchObject({
      status: 403,
      code: 'broadcast-off',
    });
  });

  it('asks every fitting unit of the class at once, beyond the limit, and no other', async () => {
    await allow(true);
    const request = await duty.night.open();
    await allow(false);
    const shelters = await duty.openUnits(4);
    await duty.unitOf(aFacilityCriteria({ class: 'group-home' }));
    await duty.night.town.addUnitWith(8, 8);
    const asked = requestIn(must(await broadcast(request, { class: 'emergency-shelter-care' })));
    expect(asked.offers.map(({ unitId }) => unitId).sort()).toEqual(shelters.map(({ id }) => id).sort());
    expect(problem(await broadcast(request, { class: 'emergency-shelter-care' }))).toMatchObject({
      status: 409,
      code: 'nobody-to-ask',
    });
  });

  describe('is refused, and asks nobody,', () => {
    const allowed = async () => {
      await allow(true);
      const request = await duty.night.open();
      await allow(false);
      return request;
    };
    const refusalOf = async (request: RequestView, ask: object = {}) => {
      const { status, code } = problem(await broadcast(request, ask));
      return { status, code };
    };

    it.each([
      ['without a need', { need: undefined }, 409, 'need-missing'],
      ['for cribs of nobody', { need: aNeed({ cribs: 2 }) }, 400, 'need-contradicts-itself'],
      ['for a region that is none', { need: aNeed({ courtRegion: 'nowhere' }) }, 400, 'unknown-region'],
    ])('%s', async (_, ask, status, code) => {
      await duty.openUnit();
      const request = await allowed();
      expect(await refusalOf(request, ask)).toEqual({ status, code });
      expect(await duty.night.read(request.id)).toMatchObject({ offers: [], needHere: false });
    });

    it('once the request has a bed, and once it has ended', async () => {
      const request = await allowed();
      await duty.night.accepted(await duty.openUnit(), request);
      await duty.openUnit();
      expect(await refusalOf(request)).toEqual({ status: 409, code: 'request-holds-already' });
      must(await duty.night.officer.post(`/api/requests/${request.id}/closure`, { outcome: 'withdrawn' }));
      expect(await refusalOf(request)).toEqual({ status: 409, code: 'request-ended' });
    });

    it('where a unit that it found closes in the same moment', async () => {
      const unit = await duty.openUnit();
      const request = await allowed();
      const answer = await duty.closingMeanwhile(unit, () => broadcast(request));
      expect(problem(answer)).toMatchObject({ status: 409, code: 'unit-closed' });
      expect(await duty.night.read(request.id)).toMatchObject({ offers: [] });
    });
  });

  it('finds nobody in a region without a fitting unit', async () => {
    await allow(true);
    const request = await duty.night.open();
    await allow(false);
    await duty.openUnit();
    expect(problem(await broadcast(request, { region: 'nowhere' }))).toMatchObject({ code: 'nobody-to-ask' });
  });
});
