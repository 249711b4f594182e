import { randomUUID } from 'node:crypto';
import type { AskedView, RequestView, UnitRecordView } from '@harborlight/contracts';
import { aNeed, confidential, detention } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { must, requestIn } from '../testing/night.js';
import { Duty, problem } from '../testing/duty.js';
import { aStaleUnit, aUnitElsewhere } from '../testing/shelters.js';

let app: TestApp;
let duty: Duty;

beforeAll(async () => {
  app = await startTestApp();
  duty = await Duty.in(app);
});
afterAll(() => app.stop());

afterEach(() => duty.clearTheBoard());

const offer = ({ id }: RequestView, units: readonly UnitRecordView[], more: object = {}, key?: string) =>
  duty.night.officer.post(
    `/api/requests/${id}/offers`,
    { unitIds: units.map((unit) => unit.id), need: aNeed(), ...more },
    key ? { 'idempotency-key': key } : {},
  );
const asksOf = (request: RequestView) =>
  request.steps.filter(({ kind }) => kind === 'asked').map(({ unitId, result }) => [unitId, result]);

describe('an offer', () => {
  it('is put to every unit chosen, with its need for the shelter and a step for the officer', async () => {
    const [a, b] = (await duty.openUnits(2)) as [UnitRecordView, UnitRecordView];
    const request = await duty.night.open();
    const asked = requestIn(must(await offer(request, [a, b])));
    expect(asked.offers.map(({ unitId, state, channel }) => [unitId, state, channel])).toEqual([
      [a.id, 'asked', 'app'],
      [b.id, 'asked', 'app'],
    ]);
    expect(asked.needHere).toBe(true);
    expect(asked.steps.map(({ kind }) => kind)).toEqual(['opened', 'searched', 'asked', 'asked']);
    const { body } = await duty.night.staff.get(`/api/boards/${app.board.code}/offers?state=waiting`);
    const mine = (body as AskedView[]).filter(({ requestId }) => requestId === request.id);
    expect(mine.map(({ token, need }) => [token, need])).toEqual([
      [request.token, aNeed()],
      [request.token, aNeed()],
    ]);
  });

  it('tells staff and managers of the shelter, and nobody else', async () => {
    const manager = await app.signInAs('shelter-manager');
    const [unit] = (await duty.openUnits(1)) as [UnitRecordView];
    const { offers } = requestIn(must(await offer(await duty.night.open(), [unit])));
    const { rows } = await app.owner.query<{ user_id: string; kind: string }>(
      'SELECT user_id, kind FROM notice WHERE subject_id = $1',
      [offers[0]?.id],
    );
    const told = rows.map(({ user_id }) => user_id);
    expect(told).toEqual(expect.arrayContaining([duty.night.staff.userId, manager.userId]));
    expect(told).not.toContain(duty.night.town.coordinator.userId);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['offer']));
  });

  it('to a fourth unit is refused while three have not answered', async () => {
    const units = await duty.openUnits(5);
    const request = await duty.night.open();
    must(await offer(request, units.slice(0, 3)));
    expect(problem(await offer(request, units.slice(3, 4)))).toMatchObject({
      status: 409,
      code: 'too-many-offers',
      reasons: [{ facts: { waiting: 3, atOnce: 3 } }],
    });
    expect(problem(await offer(await duty.night.open(), units.slice(0, 4)))).toMatchObject({
      code: 'too-many-offers',
    });
    const [first] = (await duty.night.read(request.id)).offers;
    must(await duty.night.staff.post(`/api/offers/${first?.id}/answer`, { answer: 'decline', code: 'full' }));
    expect((await offer(request, units.slice(3, 4))).status).toBe(201);
  });

  it('is never put twice to one unit, until it was taken back', async () => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    const { offers } = requestIn(must(await offer(request, [unit])));
    expect(problem(await offer(request, [unit]))).toMatchObject({ status: 409, code: 'already-asked' });
    must(await duty.night.officer.delete(`/api/offers/${offers[0]?.id}`));
    expect((await offer(request, [unit])).status).toBe(201);
  });

  it('is not put again to a unit that said no to the child', async () => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    const { offers } = requestIn(must(await offer(request, [unit])));
    must(
      await duty.night.staff.post(`/api/offers/${offers[0]?.id}/answer`, {
        answer: 'decline',
        code: 'runaway-risk',
      }),
    );
    expect(problem(await offer(request, [unit]))).toMatchObject({ code: 'already-asked' });
  });

  it.each([
    ['a boy', { sleeper: 'boy' }, 'sex-outside-licence'],
    ['a child of eleven', { age: 11 }, 'age-outside-licence'],
    ['a child in Kansas', { state: 'KS' }, 'approval-across-state-line'],
  ] as const)('for %s goes to no unit whose matcher says no', async (_, said, reason) => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    expect(problem(await offer(request, [unit], { need: aNeed(said) }))).toMatchObject({
      status: 409,
      code: 'does-not-fit',
      reasons: [{ code: 'does-not-fit', facts: { unitId: unit.id, reasons: reason } }],
    });
    expect((await duty.night.read(request.id)).needHere).toBe(false);
  });

  it('goes to no full unit, and never to detention', async () => {
    const full = await duty.night.town.addUnitWith(8, 8);
    const jail = await duty.unitOf(detention());
    const answer = problem(await offer(await duty.night.open(), [full, jail]));
    expect(answer).toMatchObject({ status: 409, code: 'does-not-fit' });
    expect(answer.reasons?.map(({ facts }) => facts?.['reasons'])).toEqual([
      'unit-full',
      expect.stringContaining('detention-is-no-placement'),
    ]);
  });

  it('goes to a unit whose status is stale: they are called anyway', async () => {
    const unit = await aStaleUnit(app, duty.night.town.coordinator);
    expect((await offer(await duty.night.open(), [unit])).status).toBe(201);
  });

  it('to a more restrictive unit than one that fits costs a reason, which the step keeps', async () => {
    const free = await duty.openUnit();
    const guarded = await duty.unitOf(confidential({ class: 'staff-secure' }));
    const request = await duty.night.open();
    expect(problem(await offer(request, [guarded]))).toMatchObject({
      status: 409,
      code: 'reason-for-restrictive-missing',
      reasons: [{ field: 'reason', facts: { unitId: guarded.id } }],
    });
    const asked = requestIn(must(await offer(request, [guarded], { reason: 'protection-needed' })));
    expect(asksOf(asked)).toEqual([[guarded.id, 'protection-needed']]);
    expect((await offer(request, [free])).status).toBe(201);
  });

  it('needs a need: one sent along, or one that is here', async () => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    expect(problem(await offer(request, [unit], { need: undefined }))).toMatchObject({
      status: 409,
      code: 'need-missing',
    });
    must(await duty.night.officer.put(`/api/requests/${request.id}/need`, { need: aNeed() }));
    expect((await offer(request, [unit], { need: undefined })).status).toBe(201);
  });

  it('does not take an expired need for one that is here', async () => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    must(await duty.night.officer.put(`/api/requests/${request.id}/need`, { need: aNeed() }));
    await app.owner.query(`UPDATE need SET expires_at = now() WHERE subject_id = $1`, [request.id]);
    expect(await duty.night.read(request.id)).toMatchObject({ needHere: false, needUntil: null });
    expect(problem(await offer(request, [unit], { need: undefined }))).toMatchObject({
      code: 'need-missing',
    });
  });

  it.each([
    ['free text', { need: { ...aNeed(), note: 'she is hurt' } }, 400, 'invalid-input'],
    ['an unknown code', { need: { ...aNeed(), conditions: ['asthma'] } }, 400, 'invalid-input'],
    ['a text for a need', { need: 'a girl of 15' }, 400, 'invalid-input'],
    ['a region that may be a name', { need: aNeed({ region: 'maria-lopez' }) }, 400, 'unknown-region'],
    [
      'a region to avoid that may be a name',
      { need: aNeed({ avoidRegions: ['ana'] }) },
      400,
      'unknown-region',
    ],
    ['cribs without a child', { need: aNeed({ cribs: 1 }) }, 400, 'need-contradicts-itself'],
    ['a second leg that was not asked for', { leg: 2 }, 400, 'invalid-input'],
    ['no unit', { unitIds: [] }, 400, 'invalid-input'],
    ['a forged unit', { unitIds: [randomUUID()] }, 404, 'not-found'],
    ['a word for a unit', { unitIds: ['the girls wing'] }, 400, 'invalid-input'],
  ])('with %s is refused, and nothing is kept', async (_, more, status, code) => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    expect(problem(await offer(request, [unit], more))).toMatchObject({ status, code });
    expect(await duty.night.read(request.id)).toMatchObject({ offers: [], needHere: false });
  });

  it('asked with one key twice is asked once, and another ask under that key is refused', async () => {
    const [a, b] = (await duty.openUnits(2)) as [UnitRecordView, UnitRecordView];
    const request = await duty.night.open();
    const key = randomUUID();
    const first = requestIn(must(await offer(request, [a], {}, key)));
    expect(requestIn(must(await offer(request, [a], {}, key)))).toEqual(first);
    expect(problem(await offer(request, [b], {}, key))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  it('to a unit of another board is not found', async () => {
    const unit = await aUnitElsewhere(app);
    expect(problem(await offer(await duty.night.open(), [unit]))).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });

  it('is not put to a unit that closes in the same moment', async () => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    const answer = await duty.closingMeanwhile(unit, () => offer(request, [unit]));
    expect(problem(answer)).toMatchObject({ status: 409, code: 'unit-closed' });
    expect(await duty.night.read(request.id)).toMatchObject({ offers: [], needHere: false });
  });

  it('is no longer made for a request that has ended', async () => {
    const unit = await duty.openUnit();
    const request = await duty.night.open();
    must(await duty.night.officer.post(`/api/requests/${request.id}/closure`, { outcome: 'withdrawn' }));
    expect(problem(await offer(request, [unit]))).toMatchObject({ status: 409, code: 'request-ended' });
  });

  it('is no longer made for a request that has a bed', async () => {
    const [a, b] = (await duty.openUnits(2)) as [UnitRecordView, UnitRecordView];
    const request = await duty.night.open();
    await duty.night.accepted(a, request);
    expect(problem(await offer(request, [b]))).toMatchObject({
      status: 409,
      code: 'request-holds-already',
    });
  });
});
