import { randomUUID } from 'node:crypto';
import type { OfferView, UnitRecordView } from '@harborlight/contracts';
import type { DeclineCode } from '@harborlight/domain';
import { aNeed, aUnitCriteria, detention } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { must } from '../testing/night.js';
import { answered, Duty, problem } from '../testing/duty.js';
import { aShelter } from '../testing/shelters.js';

let app: TestApp;
let duty: Duty;

beforeAll(async () => {
  app = await startTestApp();
  duty = await Duty.in(app);
});
afterAll(() => app.stop());

describe('an answer', () => {
  it.each([
    ['accept', { answer: 'decline', code: 'full' }],
    ['accept', { answer: 'maybe' }],
    ['decline', { answer: 'accept' }],
    ['decline', { answer: 'decline', code: 'staffing' }],
  ])('after %s cannot be changed to %j', async (first, then) => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    must(await duty.night.answer(offer, { answer: first, ...(first === 'decline' && { code: 'full' }) }));
    expect(problem(await duty.night.answer(offer, then))).toMatchObject({
      status: 409,
      code: 'offer-answered',
    });
  });

  it('after the officer took the offer back is refused', async () => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    must(await duty.night.officer.delete(`/api/offers/${offer.id}`));
    must(await duty.night.officer.delete(`/api/offers/${offer.id}`));
    for (const said of [{ answer: 'accept' }, { answer: 'maybe' }, { answer: 'decline', code: 'full' }])
      expect(problem(await duty.night.answer(offer, said))).toMatchObject({
        status: 409,
        code: 'offer-withdrawn',
      });
  });

  it('may follow a maybe, which leaves the offer waiting', async () => {
    const { request, offer } = await duty.askingOne(await duty.openUnit());
    expect(answered(await duty.night.answer(offer, { answer: 'maybe' })).offer).toMatchObject({
      state: 'maybe',
    });
    expect(await duty.noticesOf(duty.night.officer, request)).toEqual(['answer']);
    expect(answered(await duty.night.answer(offer, { answer: 'accept' })).offer).toMatchObject({
      state: 'accepted',
    });
  });

  it.each([
    [{ answer: 'decline' }, 400, 'decline-code-missing'],
    [{ answer: 'decline', code: 'because' }, 400, 'invalid-input'],
    [{ answer: 'perhaps' }, 400, 'invalid-input'],
    [{ answer: 'accept', etaMinutes: -5 }, 400, 'invalid-input'],
    [{ answer: 'accept', note: 'bring her in' }, 400, 'invalid-input'],
  ])('of %j is refused', async (said, status, code) => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    expect(problem(await duty.night.answer(offer, said))).toMatchObject({ status, code });
  });

  it('to a forged offer, or by another shelter, finds nothing', async () => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    const stranger = await aShelter(app, duty.night.town.coordinator);
    for (const id of [offer.id, randomUUID(), 'R-7K3Q-9XWM'])
      expect(
        problem(await stranger.staff.post(`/api/offers/${id}/answer`, { answer: 'accept' })),
      ).toMatchObject({ status: 404, code: 'not-found' });
    expect(
      problem(await duty.night.officer.post(`/api/offers/${offer.id}/answer`, { answer: 'accept' })),
    ).toMatchObject({ status: 403, code: 'not-allowed' });
  });
});

describe('a yes', () => {
  it('of a house that has become detention since is refused', async () => {
    const facility = await duty.night.town.addFacility();
    const unit = await duty.night.town.addUnit({ licensed: 8 }, facility.id);
    must(await duty.night.staff.put(`/api/units/${unit.id}/census`, { occupied: 1, staffed: 8 }));
    const { offer } = await duty.askingOne(unit);
    const { agencyId, alias, state, region } = facility;
    const change = { agencyId, alias, state, region, criteria: detention() };
    must(await duty.night.town.coordinator.put(`/api/facilities/${facility.id}`, change));
    expect(problem(await duty.night.answer(offer, { answer: 'accept' }))).toMatchObject({
      status: 409,
      code: 'detention-is-no-placement',
    });
  });

  it('is refused while the officer holds a bed elsewhere on the word of that shelter', async () => {
    const [asked, held] = (await duty.openUnits(2)) as [UnitRecordView, UnitRecordView];
    const { request, offer } = await duty.askingOne(asked);
    const firm = { unitId: held.id, requestId: request.id, kind: 'firm' };
    must(await duty.night.officer.post('/api/holds', firm, { 'idempotency-key': randomUUID() }));
    expect(problem(await duty.night.answer(offer, { answer: 'accept' }))).toMatchObject({
      status: 409,
      code: 'request-holds-already',
    });
    expect(await duty.countsOf(asked)).toMatchObject({ held: 0 });
  });

  it('comes too late once the child has arrived, in the app and on the phone', async () => {
    const [first, second] = (await duty.openUnits(2)) as [UnitRecordView, UnitRecordView];
    const request = await duty.night.open(2);
    const arrived = await duty.night.accepted(first, request, 1);
    must(await duty.night.settle(arrived, { outcome: 'arrived' }));
    const [late] = await duty.night.ask(request.id, [second]);
    const tooLate = { status: 409, code: 'arrival-over' };
    expect(problem(await duty.night.answer(late as OfferView, { answer: 'accept' }))).toMatchObject(tooLate);
    const call = { result: 'accepted', requestId: request.id };
    expect(problem(await duty.night.officer.post(`/api/units/${second.id}/calls`, call))).toMatchObject(
      tooLate,
    );
  });
});

describe('an offer that is taken back', () => {
  const takeBack = async ({ id }: OfferView) => {
    const { status, code } = problem(await duty.night.officer.delete(`/api/offers/${id}`));
    return { status, code };
  };

  it('is none whose child has arrived', async () => {
    const offer = await duty.night.accepted(await duty.openUnit(), await duty.night.open(2));
    must(await duty.night.settle(offer, { outcome: 'arrived' }));
    expect(await takeBack(offer)).toEqual({ status: 409, code: 'arrival-over' });
  });

  it('is none of a request that has ended: its offers went with it', async () => {
    const { request, offer } = await duty.askingOne(await duty.openUnit());
    must(await duty.night.officer.post(`/api/requests/${request.id}/closure`, { outcome: 'withdrawn' }));
    expect(await takeBack(offer)).toEqual({ status: 409, code: 'request-ended' });
  });
});

describe('a no', () => {
  it.each([
    ['filled', { available: 0, occupied: 8 }],
    ['staffing', { available: 0, staffed: 1 }],
    ['should-not-have-been-listed', { available: 0, occupied: 1 }],
  ] as const)('for %s corrects the board in the same step', async (code, counts) => {
    const unit = await duty.openUnit();
    const { offer } = await duty.askingOne(unit);
    const { corrected, hold } = answered(await duty.night.answer(offer, { answer: 'decline', code }));
    expect({ corrected, hold }).toEqual({ corrected: true, hold: null });
    expect(await duty.countsOf(unit)).toMatchObject(counts);
    await duty.provesTrue();
  });

  it('that speaks of the child leaves the board as it was', async () => {
    const unit = await duty.openUnit();
    const { offer } = await duty.askingOne(unit);
    expect(
      answered(await duty.night.answer(offer, { answer: 'decline', code: 'runaway-risk' })),
    ).toMatchObject({
      corrected: false,
      mend: null,
      offer: { state: 'declined', answer: 'runaway-risk' },
    });
    expect(await duty.countsOf(unit)).toMatchObject({ available: 7 });
  });

  it('frees the bed that the request held there', async () => {
    const unit = await duty.openUnit();
    const { request, offer } = await duty.askingOne(unit);
    await duty.softHold(request, unit);
    must(await duty.night.answer(offer, { answer: 'decline', code: 'runaway-risk' }));
    expect(await duty.night.read(request.id)).toMatchObject({ hold: null });
    expect(await duty.countsOf(unit)).toMatchObject({ held: 0, available: 7 });
  });

  const says = (code: DeclineCode, conditions: 'fire-setting'[] = []) => ({ code, conditions });
  it.each([
    ['asks to mend: the unit answers yes to fire-setting', says('fire-setting', ['fire-setting']), true],
    ['asks to mend: girls can sleep here', says('gender-mix'), true],
    ['asks nothing: nobody published it', says('higher-level-of-care'), false],
  ])('%s', async (_, { code, conditions }, mends) => {
    const criteria = aUnitCriteria();
    const unit = await duty.night.town.addUnit({
      licensed: 8,
      answers: { ...criteria.answers, 'fire-setting': 'yes' },
    });
    must(await duty.night.staff.put(`/api/units/${unit.id}/census`, { occupied: 1, staffed: 8 }));
    const request = await duty.night.open();
    const [offer] = await duty.night.ask(request.id, [unit], { need: aNeed({ conditions }) });
    const { mend } = answered(await duty.night.answer(offer as OfferView, { answer: 'decline', code }));
    expect(mend).toEqual(mends ? { unitId: unit.id, code } : null);
  });
});

describe('what was found', () => {
  const foundAt = async (unit: UnitRecordView) => {
    const { rows } = await app.owner.query<{ found: string; source: string }>(
      'SELECT found, source FROM finding WHERE unit_id = $1',
      [unit.id],
    );
    return rows;
  };

  it.each([
    [{ answer: 'accept' }, [{ found: 'open', source: 'offer' }]],
    [{ answer: 'decline', code: 'filled' }, [{ found: 'full', source: 'offer' }]],
    [{ answer: 'decline', code: 'language' }, []],
    [{ answer: 'maybe' }, []],
  ])('by %j is kept as %j', async (said, found) => {
    const unit = await duty.openUnit();
    const { offer } = await duty.askingOne(unit);
    must(await duty.night.answer(offer, said));
    expect(await foundAt(unit)).toEqual(found);
  });

  it('is an open bed also where the request itself holds the last one', async () => {
    const unit = await duty.night.town.addUnitWith(7, 8);
    const { request, offer } = await duty.askingOne(unit);
    await duty.softHold(request, unit);
    must(await duty.night.answer(offer, { answer: 'accept' }));
    expect(await foundAt(unit)).toEqual([{ found: 'open', source: 'offer' }]);
  });
});
