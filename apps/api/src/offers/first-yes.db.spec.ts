import { randomUUID } from 'node:crypto';
import type { AnswerView, OfferView } from '@harborlight/contracts';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { must } from '../testing/night.js';
import { answered, Duty, problem } from '../testing/duty.js';
import { aShelter, type Shelter } from '../testing/shelters.js';

let app: TestApp;
let duty: Duty;
let shelters: [Shelter, Shelter, Shelter];

beforeAll(async () => {
  app = await startTestApp();
  duty = await Duty.in(app);
  const { coordinator } = duty.night.town;
  shelters = [
    await aShelter(app, coordinator),
    await aShelter(app, coordinator),
    await aShelter(app, coordinator),
  ];
});
afterAll(() => app.stop());

describe('a yes', () => {
  it('holds a bed firmly for the officer until the child is expected and the grace is over', async () => {
    const unit = await duty.openUnit();
    const { offer } = await duty.askingOne(unit);
    const { offer: accepted, hold } = answered(
      await duty.night.answer(offer, { answer: 'accept', etaMinutes: 30 }),
    );
    expect(accepted).toMatchObject({ state: 'accepted', holdId: hold?.id, holdUntil: hold?.until });
    expect(hold).toMatchObject({
      kind: 'firm',
      ownerId: duty.night.officer.userId,
      callBack: '816 555 0100',
    });
    const minutes = (Date.parse(hold?.until ?? '') - Date.parse(hold?.from ?? '')) / 60_000;
    expect(minutes).toBe(90);
    expect(Date.parse(accepted?.expectedAt ?? '') - Date.parse(hold?.from ?? '')).toBe(30 * 60_000);
    expect(await duty.countsOf(unit)).toMatchObject({ held: 1, available: 6 });
    await duty.provesTrue();
  });

  it('withdraws the others who were asked, tells them, and tells the officer', async () => {
    const [first, second, third] = shelters;
    const { request, offers } = await duty.asking(first.unit, second.unit, third.unit);
    const [a, b, c] = offers as [OfferView, OfferView, OfferView];
    must(await third.staff.post(`/api/offers/${c.id}/answer`, { answer: 'decline', code: 'language' }));
    answered(await second.staff.post(`/api/offers/${b.id}/answer`, { answer: 'accept' }));
    const { offers: now, hold } = await duty.night.read(request.id);
    expect(now.map(({ state }) => state)).toEqual(['withdrawn', 'accepted', 'declined']);
    expect(hold).toMatchObject({ unitId: second.unit.id, kind: 'firm' });
    expect(await duty.stepsOf(request)).toEqual([
      'opened',
      'searched',
      'asked',
      'asked',
      'asked',
      'answered: language',
      'answered: accepted',
      'held: firm',
      'withdrawn',
    ]);
    expect(await duty.noticesOf(first.staff, a)).toEqual(['offer', 'offer-withdrawn']);
    expect(await duty.noticesOf(third.staff, c)).toEqual(['offer']);
    expect(await duty.noticesOf(duty.night.officer, request)).toEqual(['answer', 'answer']);
  });

  it('makes the soft hold of the request firm on its own bed', async () => {
    const unit = await duty.openUnit();
    const { request, offer } = await duty.askingOne(unit);
    const soft = await duty.softHold(request, unit);
    const { hold } = answered(await duty.night.answer(offer, { answer: 'accept', etaMinutes: 60 }));
    expect(hold).toMatchObject({ id: soft.id, bedId: soft.bedId, kind: 'firm' });
    expect(await duty.countsOf(unit)).toMatchObject({ held: 1 });
    await duty.provesTrue();
  });

  it('lets a soft hold elsewhere go: the child has a bed', async () => {
    const [here, there] = [await duty.openUnit(), await duty.openUnit()];
    const { request, offer } = await duty.askingOne(here);
    await duty.softHold(request, there);
    answered(await duty.night.answer(offer, { answer: 'accept' }));
    expect(await duty.countsOf(there)).toMatchObject({ held: 0 });
    expect(await duty.stepsOf(request)).toContain('released: placed-elsewhere');
    await duty.provesTrue();
  });

  it('on a unit that filled meanwhile is refused, with nothing half-done', async () => {
    const [unit, other] = [await duty.openUnit(), await duty.openUnit()];
    const { request, offers } = await duty.asking(unit, other);
    const soft = await duty.softHold(request, other);
    must(await duty.night.staff.put(`/api/units/${unit.id}/census`, { occupied: 8, staffed: 8 }));
    const before = await duty.night.read(request.id);
    expect(problem(await duty.night.answer(offers[0] as OfferView, { answer: 'accept' }))).toMatchObject({
      status: 409,
      code: 'unit-full',
    });
    expect(await duty.night.read(request.id)).toEqual(before);
    expect(before.hold).toMatchObject({ id: soft.id });
  });

  it('on a unit that closed meanwhile finds the offer withdrawn, and the officer told', async () => {
    const unit = await duty.openUnit();
    const { request, offer } = await duty.askingOne(unit);
    must(await duty.night.town.coordinator.post(`/api/units/${unit.id}/closure`));
    expect(problem(await duty.night.answer(offer, { answer: 'accept' }))).toMatchObject({
      status: 409,
      code: 'offer-withdrawn',
    });
    expect((await duty.night.read(request.id)).offers[0]).toMatchObject({ state: 'withdrawn' });
    expect(await duty.noticesOf(duty.night.officer, request)).toEqual(['answer']);
  });

  it('said again, or by the same attempt, is answered the same', async () => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    const path = `/api/offers/${offer.id}/answer`;
    const key = { 'idempotency-key': randomUUID() };
    const said = { answer: 'accept', etaMinutes: 45 };
    const first = answered(await duty.night.staff.post(path, said, key));
    expect(answered(await duty.night.staff.post(path, said, key))).toEqual(first);
    expect(answered(await duty.night.staff.post(path, said))).toEqual(first);
    expect(problem(await duty.night.staff.post(path, { answer: 'maybe' }, key))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });
});

describe('two yeses in the same instant', () => {
  it('win one bed: the other finds its offer withdrawn, again and again', async () => {
    const [a, b] = shelters;
    for (let times = 0; times < 6; times += 1) {
      const { request, offers } = await duty.asking(a.unit, b.unit);
      const [toA, toB] = offers as [OfferView, OfferView];
      const said = await Promise.all([
        a.staff.post(`/api/offers/${toA.id}/answer`, { answer: 'accept' }),
        b.staff.post(`/api/offers/${toB.id}/answer`, { answer: 'accept' }),
      ]);
      expect(said.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(said.map((one) => problem(one).code).filter(Boolean)).toEqual(['offer-withdrawn']);
      const now = await duty.night.read(request.id);
      expect(now.offers.map(({ state }) => state).sort()).toEqual(['accepted', 'withdrawn']);
      expect(now.hold).toMatchObject({ kind: 'firm' });
    }
    await duty.provesTrue();
  });

  it('for two children on one last bed: one sleeps here, the other is told that it is full', async () => {
    const unit = await duty.night.town.addUnitWith(7, 8);
    const asked = await Promise.all([duty.askingOne(unit), duty.askingOne(unit)]);
    const said = await Promise.all(asked.map(({ offer }) => duty.night.answer(offer, { answer: 'accept' })));
    expect(said.map((one) => problem(one).code).filter(Boolean)).toEqual(['unit-full']);
    expect(await duty.countsOf(unit)).toMatchObject({ held: 1, available: 0 });
    await duty.provesTrue();
  });

  it('leave nothing behind where the unit closes meanwhile', async () => {
    for (let times = 0; times < 5; times += 1) {
      const unit = await duty.openUnit();
      const { request, offer } = await duty.askingOne(unit);
      const [said] = await Promise.all([
        duty.night.answer(offer, { answer: 'accept' }),
        duty.night.town.coordinator.post(`/api/units/${unit.id}/closure`),
      ]);
      expect([undefined, 'offer-withdrawn']).toContain(problem(said).code);
      expect(await duty.night.read(request.id)).toMatchObject({
        hold: null,
        offers: [{ state: 'withdrawn' }],
      });
    }
    await duty.provesTrue();
  });

  it('on the phone and in the app are one bed', async () => {
    const [[shelter], unit] = [shelters, await duty.openUnit()];
    const { request, offer } = await duty.askingOne(shelter.unit);
    const said = await Promise.all([
      shelter.staff.post(`/api/offers/${offer.id}/answer`, { answer: 'accept' }),
      duty.night.officer.post(`/api/units/${unit.id}/calls`, {
        result: 'accepted',
        requestId: request.id,
      }),
    ]);
    const won = said.filter(({ status }) => status === 201).map(({ body }) => body as AnswerView);
    expect(won).toHaveLength(1);
    expect(await duty.night.read(request.id)).toMatchObject({ hold: { id: won[0]?.hold?.id } });
    await duty.provesTrue();
  });

  it('of the same person on the same offer are one', async () => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    const said = await Promise.all([1, 2, 3].map(() => duty.night.answer(offer, { answer: 'accept' })));
    const holds = said.map((one) => answered(one).hold?.id);
    expect(new Set(holds).size).toBe(1);
  });

  it('by one attempt sent twice at once are one', async () => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    const key = { 'idempotency-key': randomUUID() };
    const send = () => duty.night.staff.post(`/api/offers/${offer.id}/answer`, { answer: 'accept' }, key);
    const [first, second] = await Promise.all([send(), send()]);
    expect(answered(first)).toEqual(answered(second));
  });
});
