import { randomUUID } from 'node:crypto';
import type { UnitRecordView } from '@harborlight/contracts';
import { detention } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { must } from '../testing/night.js';
import { answered, Duty, problem } from '../testing/duty.js';
import { aShelter, aStaleUnit, aUnitElsewhere } from '../testing/shelters.js';

let app: TestApp;
let duty: Duty;

beforeAll(async () => {
  app = await startTestApp();
  duty = await Duty.in(app);
});
afterAll(() => app.stop());

const call = (unit: UnitRecordView, said: object, key?: string) =>
  duty.night.officer.post(`/api/units/${unit.id}/calls`, said, key ? { 'idempotency-key': key } : {});
const foundAt = async (unit: UnitRecordView) => {
  const { rows } = await app.owner.query<{ found: string; source: string }>(
    'SELECT found, source FROM finding WHERE unit_id = $1',
    [unit.id],
  );
  return rows;
};
const freshnessOf = async (unit: UnitRecordView) => {
  const { body } = await duty.night.officer.get(`/api/boards/${app.board.code}`);
  const { units } = body as { units: { unitId: string; freshness: string }[] };
  return units.find(({ unitId }) => unitId === unit.id)?.freshness;
};

describe('a yes on the phone', () => {
  it('is an accepted offer with a firm hold, without any need on the server', async () => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    const { offer, hold } = answered(
      await call(unit, { result: 'accepted', requestId: request.id, etaMinutes: 20 }),
    );
    expect(offer).toMatchObject({ channel: 'phone', state: 'accepted', holdId: hold?.id });
    expect(hold).toMatchObject({ kind: 'firm', ownerId: duty.night.officer.userId });
    expect(await duty.night.read(request.id)).toMatchObject({ needHere: false, hold: { id: hold?.id } });
    expect(await duty.stepsOf(request)).toEqual([
      'opened',
      'called: accepted',
      'answered: accepted',
      'held: firm',
    ]);
    expect(await foundAt(unit)).toEqual([{ found: 'open', source: 'call' }]);
    await duty.provesTrue();
  });

  it('tells the shelter, and withdraws whoever was asked in the app', async () => {
    const shelter = await aShelter(app, duty.night.town.coordinator);
    const { request, offer: waiting } = await duty.askingOne(shelter.unit);
    const unit = await duty.openUnit();
    const { offer } = answered(await call(unit, { result: 'accepted', requestId: request.id }));
    expect((await duty.night.read(request.id)).offers.map(({ state }) => state)).toEqual([
      'withdrawn',
      'accepted',
    ]);
    expect(await duty.noticesOf(shelter.staff, waiting)).toEqual(['offer', 'offer-withdrawn']);
    expect(await duty.noticesOf(duty.night.staff, offer ?? { id: '' })).toEqual(['offer']);
  });

  it('settles the offer that waits in the app', async () => {
    const unit = await duty.openUnit();
    const { request, offer } = await duty.askingOne(unit);
    const { offer: settled } = answered(await call(unit, { result: 'accepted', requestId: request.id }));
    expect(settled).toMatchObject({ id: offer.id, channel: 'app', state: 'accepted' });
    expect(problem(await duty.night.answer(offer, { answer: 'decline', code: 'full' }))).toMatchObject({
      status: 409,
      code: 'offer-answered',
    });
    expect(answered(await duty.night.answer(offer, { answer: 'accept' })).offer).toEqual(settled);
  });

  it('logged twice, by one attempt or by two, holds one bed', async () => {
    const unit = await duty.openUnit();
    const { id: requestId } = await duty.night.open();
    const said = { result: 'accepted', requestId };
    const key = randomUUID();
    const first = answered(await call(unit, said, key));
    expect(answered(await call(unit, said, key))).toEqual(first);
    expect(answered(await call(unit, said))).toEqual(first);
    expect(await duty.countsOf(unit)).toMatchObject({ held: 1 });
    expect(problem(await call(unit, { result: 'no-answer', requestId }, key))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  it('is taken back with the hold, not with a no', async () => {
    const unit = await duty.openUnit();
    const { id: requestId } = await duty.night.open();
    const { hold } = answered(await call(unit, { result: 'accepted', requestId }));
    expect(problem(await call(unit, { result: 'declined', code: 'full', requestId }))).toMatchObject({
      status: 409,
      code: 'offer-answered',
    });
    expect(await duty.night.read(requestId)).toMatchObject({ hold: { id: hold?.id } });
  });

  it('again, after the first bed was let go, holds another', async () => {
    const unit = await duty.openUnit();
    const { id: requestId } = await duty.night.open();
    const { hold } = answered(await call(unit, { result: 'accepted', requestId }));
    must(await duty.night.staff.delete(`/api/holds/${hold?.id}?code=bed-not-usable`));
    const { hold: next } = answered(await call(unit, { result: 'accepted', requestId }));
    expect(next?.id).not.toBe(hold?.id);
    expect((await duty.night.read(requestId)).offers).toHaveLength(1);
  });

  it('is believed of a stale unit, and of no detention', async () => {
    const { id: requestId } = await duty.night.open();
    const { id } = await duty.night.town.addFacility(detention());
    const jail = await duty.night.town.addUnit({ licensed: 8 }, id);
    must(await duty.night.town.coordinator.put(`/api/units/${jail.id}/census`, { occupied: 1, staffed: 8 }));
    expect(problem(await call(jail, { result: 'accepted', requestId }))).toMatchObject({
      status: 409,
      code: 'detention-is-no-placement',
    });
    const stale = await aStaleUnit(app, duty.night.town.coordinator);
    expect(answered(await call(stale, { result: 'accepted', requestId })).hold).toMatchObject({
      kind: 'firm',
    });
  });
});

describe('a no on the phone', () => {
  it('has a code, and corrects the board like one in the app', async () => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    expect(problem(await call(unit, { result: 'declined', requestId: request.id }))).toMatchObject({
      status: 400,
      code: 'decline-code-missing',
    });
    const said = { result: 'declined', code: 'filled', requestId: request.id };
    const { offer, corrected } = answered(await call(unit, said));
    expect({ corrected, offer }).toMatchObject({
      corrected: true,
      offer: { channel: 'phone', state: 'declined', answer: 'filled' },
    });
    expect(await duty.countsOf(unit)).toMatchObject({ available: 0 });
    expect(await duty.stepsOf(request)).toEqual(['opened', 'called: declined', 'answered: filled']);
    expect(await foundAt(unit)).toEqual([{ found: 'full', source: 'call' }]);
    await duty.provesTrue();
  });

  it('corrects the board for nobody in particular too', async () => {
    const unit = await duty.openUnit();
    const answer = answered(await call(unit, { result: 'declined', code: 'staffing' }));
    expect(answer).toEqual({ offer: null, hold: null, corrected: true, mend: null });
    expect(await duty.countsOf(unit)).toMatchObject({ available: 0 });
  });
});

describe('a call', () => {
  it('that finds the bed open makes a stale status fresh', async () => {
    const unit = await aStaleUnit(app, duty.night.town.coordinator);
    expect(await freshnessOf(unit)).toBe('stale');
    expect(answered(await call(unit, { result: 'confirmed-open' }))).toMatchObject({ corrected: true });
    expect(await freshnessOf(unit)).toBe('fresh');
    expect(await foundAt(unit)).toEqual([{ found: 'open', source: 'call' }]);
  });

  it.each(['maybe', 'no-answer', 'confirmed-open'])(
    'that came to %s is a step, and no offer',
    async (result) => {
      const unit = await duty.openUnit();
      const request = await duty.night.open();
      expect(answered(await call(unit, { result, requestId: request.id }))).toMatchObject({ offer: null });
      expect((await duty.stepsOf(request)).slice(0, 2)).toEqual(['opened', `called: ${result}`]);
      expect((await duty.night.read(request.id)).offers).toEqual([]);
    },
  );

  it('that came to maybe leaves the offer in the app waiting for the call back', async () => {
    const unit = await duty.openUnit();
    const { request } = await duty.askingOne(unit);
    expect(answered(await call(unit, { result: 'maybe', requestId: request.id })).offer).toMatchObject({
      state: 'maybe',
    });
  });

  it.each<
    [string, (unit: UnitRecordView) => Promise<{ unit?: UnitRecordView; said: object }>, number, string]
  >([
    ['a yes for no request', () => Promise.resolve({ said: { result: 'accepted' } }), 400, 'invalid-input'],
    ['an unknown result', () => Promise.resolve({ said: { result: 'rude' } }), 400, 'invalid-input'],
    [
      'a forged request',
      () => Promise.resolve({ said: { result: 'accepted', requestId: randomUUID() } }),
      404,
      'not-found',
    ],
    [
      'a unit of another board',
      async () => ({
        unit: await aUnitElsewhere(app),
        said: { result: 'accepted', requestId: (await duty.night.open()).id },
      }),
      404,
      'not-found',
    ],
    [
      'a unit of another board and no request',
      async () => ({ unit: await aUnitElsewhere(app), said: { result: 'confirmed-open' } }),
      404,
      'not-found',
    ],
    [
      'a full unit',
      async () => ({
        unit: await duty.night.town.addUnitWith(8, 8),
        said: { result: 'accepted', requestId: (await duty.night.open()).id },
      }),
      409,
      'unit-full',
    ],
    [
      'a closed unit',
      async (unit) => {
        must(await duty.night.town.coordinator.post(`/api/units/${unit.id}/closure`));
        return { said: { result: 'confirmed-open' } };
      },
      409,
      'unit-closed',
    ],
  ])('with %s is refused', async (_, arrange, status, code) => {
    const open = await duty.openUnit();
    const { unit = open, said } = await arrange(open);
    const answer = await call(unit, said);
    expect({ status: answer.status, code: problem(answer).code }).toEqual({ status, code });
  });

  it('for a request that has ended is not logged', async () => {
    const unit = await duty.openUnit();
    const { id: requestId } = await duty.night.open();
    must(await duty.night.officer.post(`/api/requests/${requestId}/closure`, { outcome: 'withdrawn' }));
    expect(problem(await call(unit, { result: 'accepted', requestId }))).toMatchObject({
      status: 409,
      code: 'request-ended',
    });
  });

  it('is not logged by a shelter', async () => {
    const unit = await duty.openUnit();
    const path = `/api/units/${unit.id}/calls`;
    expect((await duty.night.staff.post(path, { result: 'confirmed-open' })).status).toBe(403);
  });
});
