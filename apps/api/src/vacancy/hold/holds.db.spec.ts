import { randomUUID } from 'node:crypto';
import type { BedView, HoldView, InboxView, UnitRecordView } from '@harborlight/contracts';
import { addMinutes, instantOf, type Counts } from '@harborlight/domain';
import { aUnitCriteria } from '@harborlight/testing';
import { Transactions } from '../../platform/transactions.js';
import { UnitLock } from '../../registry/unit-lock.js';
import { startTestApp, type TestApp, type TestBoard } from '../../testing/test-app.js';
import type { TestResponse, TestClient } from '../../testing/test-client.js';
import { changed, TestTown } from '../../testing/test-town.js';
import { ReconciliationService } from '../reconciliation.service.js';
import { BedHolds } from './bed-holds.js';

let app: TestApp;
let town: TestTown;
let officer: TestClient;
let staff: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  staff = await app.signInAs('shelter-staff');
});
beforeEach(async () => {
  officer = await app.signInAs('placement-officer');
});
afterAll(() => app.stop());

const placeAs = (client: TestClient, ask: object, key: string = randomUUID()) =>
  client.post('/api/holds', { kind: 'soft', ...ask }, { 'idempotency-key': key });
const place = (unit: UnitRecordView, ask: object = {}) => placeAs(officer, { unitId: unit.id, ...ask });
const held = ({ body }: TestResponse): HoldView => body as HoldView;
const minutesOf = ({ from, until }: HoldView) => (Date.parse(until) - Date.parse(from)) / 60_000;

const countsOf = async (unit: UnitRecordView): Promise<Counts | null> => {
  const { body } = await staff.get(`/api/boards/${app.board.code}`);
  const { units } = body as { units: { unitId: string; counts: Counts | null }[] };
  return units.find(({ unitId }) => unitId === unit.id)?.counts ?? null;
};
const bedsOf = async (unit: UnitRecordView) =>
  (await staff.get(`/api/units/${unit.id}/beds`)).body as BedView[];
const liveFor = async (client: TestClient) =>
  (await client.get(`/api/boards/${app.board.code}/holds`)).body as HoldView[];
const provesTrue = async () =>
  expect(await app.app.get(ReconciliationService, { strict: false }).prove(app.board.id)).toMatchObject({
    mismatches: 0,
  });

/** A request of the officers' agency, as placement opens one. */
async function openRequest({ id, agencies }: TestBoard = app.board, policy = {}): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(
    `INSERT INTO request (board_id, agency_id, officer_id, token, opened_at, policy)
     VALUES ($1, $2, $3, $4, now(), $5) RETURNING id`,
    [id, agencies['placement-officer'], officer.userId, randomUUID(), policy],
  );
  return rows[0]?.id ?? '';
}

const stepsOf = async (requestId: string) => {
  const { rows } = await app.owner.query<{ kind: string; result: string }>(
    'SELECT kind, result FROM request_step WHERE request_id = $1 ORDER BY at, id',
    [requestId],
  );
  return rows.map(({ kind, result }) => `${kind}: ${result}`);
};

/** A hold that is over by the time the next transaction looks: it lasts for the next millisecond. */
async function placeExpired(unit: UnitRecordView, requestId?: string): Promise<HoldView> {
  const [work, locks, beds] = [Transactions, UnitLock, BedHolds].map((type) =>
    app.app.get<unknown>(type, { strict: false }),
  ) as [Transactions, UnitLock, BedHolds];
  const expired = await work.run(async (tx) => {
    const locked = await locks.lockUnchecked(tx, null, unit.id);
    const { hold, entry } = await beds.place(tx, locked, {
      kind: 'soft',
      until: addMinutes(locked.now, 1 / 60_000),
      requestId,
      ownerId: officer.userId,
      agencyId: app.board.agencies['placement-officer'],
    });
    await tx.record(app.board.id, { actor: null, action: 'hold.place' }, [entry]);
    return hold;
  });
  while (instantOf(Date.now()) <= expired.until) await app.owner.query('SELECT');
  return expired;
}

describe('a hold', () => {
  it('takes one bed off the line until its end, with its owner and call-back for the shelter to see', async () => {
    const unit = await town.addUnitWith(2, 8);
    const answer = await place(unit, { callBack: '816 555 0100' });
    expect(answer).toMatchObject({
      status: 201,
      body: { unitId: unit.id, kind: 'soft', extensionsLeft: 1, released: null, requestId: null },
    });
    expect(minutesOf(held(answer))).toBe(30);
    expect(await countsOf(unit)).toMatchObject({ held: 1, available: 5 });
    const { id } = held(answer);
    expect((await liveFor(staff)).find((one) => one.id === id)).toMatchObject({
      ownerId: officer.userId,
      owner: 'placement-officer',
      agency: 'child-protection of test-town',
      callBack: '816 555 0100',
    });
    await provesTrue();
  });

  it('of a unit whose id comes in capitals is audited under the id everybody knows', async () => {
    const unit = await town.addUnitWith(0, 8);
    const { id } = held(await placeAs(officer, { unitId: unit.id.toUpperCase() }));
    const { rows } = await app.owner.query<{ detail: unknown }>(
      'SELECT detail FROM audit_entry WHERE subject = $1',
      [id],
    );
    expect(rows).toEqual([{ detail: { kind: 'soft', unitId: unit.id } }]);
  });

  it('of a named bed holds that bed', async () => {
    const unit = await town.addUnitWith(0, 8);
    const bed = (await bedsOf(unit))[5];
    expect(held(await place(unit, { bedId: bed?.id })).bed).toBe(bed?.label);
    expect((await bedsOf(unit)).filter(({ state }) => state === 'held')).toEqual([
      expect.objectContaining({ id: bed?.id }),
    ]);
  });

  it.each([
    [{ kind: 'firm' }, 180],
    [{ kind: 'firm', etaMinutes: 30 }, 90],
    [{ kind: 'firm', etaMinutes: 1_000 }, 360],
    [{ kind: 'soft', etaMinutes: 1_000 }, 30],
  ])('%j lasts %i minutes', async (ask, minutes) => {
    const unit = await town.addUnitWith(0, 8);
    expect(minutesOf(held(await place(unit, ask)))).toBe(minutes);
  });

  it('is as long as the board has agreed on', async () => {
    const board = await app.addBoard('patient-town');
    await app.owner.query(`INSERT INTO board_policy VALUES ($1, '{"softHoldMinutes": 45}')`, [board.id]);
    const there = await TestTown.in({ ...app, board, signInAs: (role) => app.signInAs(role, { on: board }) });
    const unit = await there.addUnitWith(0, 8);
    const local = await app.signInAs('placement-officer', { on: board });
    expect(minutesOf(held(await placeAs(local, { unitId: unit.id })))).toBe(45);
  });

  it('for a request goes by the policy of its opening, however the board has agreed since', async () => {
    const unit = await town.addUnitWith(0, 8);
    const requestId = await openRequest(app.board, { softHoldMinutes: 20, softHoldExtensions: 3 });
    const hold = held(await place(unit, { requestId }));
    expect(minutesOf(hold)).toBe(20);
    expect(hold.extensionsLeft).toBe(3);
    const { body } = await officer.post(`/api/holds/${hold.id}/extension`);
    expect(minutesOf(body as HoldView)).toBe(40);
  });

  it('that is over blocks nobody, whether or not any job has run', async () => {
    const unit = await town.addUnitWith(7, 8);
    const { bedId, id } = await placeExpired(unit);
    expect(await countsOf(unit)).toMatchObject({ held: 0, available: 1 });
    expect(held(await place(unit)).bedId).toBe(bedId);
    expect(await officer.delete(`/api/holds/${id}`)).toMatchObject({
      status: 409,
      body: { code: 'hold-over' },
    });
    await provesTrue();
  });
});

describe('no bed is held', () => {
  const full = () => town.addUnitWith(8, 8);
  const unstaffed = async () => {
    const unit = await town.addUnit({ licensed: 8 });
    await staff.put(`/api/units/${unit.id}/census`, { occupied: 3, staffed: 3 });
    return unit;
  };
  const withheld = async () => {
    const unit = await town.addUnit({ licensed: 8, countsWithheld: true });
    await staff.put(`/api/units/${unit.id}/census`, { occupied: 2, staffed: 8 });
    return unit;
  };
  const stale = async () => {
    const at = '2021-01-01T09:00:00.000Z';
    const { id } = await town.addFacility();
    const { body } = await town.coordinator.post(`/api/facilities/${id}/units`, {
      name: 'Wing',
      criteria: aUnitCriteria({ licensed: 8 }),
      at,
    });
    const unit = body as UnitRecordView;
    await town.coordinator.put(`/api/units/${unit.id}/census`, { occupied: 2, staffed: 8, at });
    return unit;
  };
  const closed = async () => {
    const unit = await town.addUnitWith(2, 8);
    await town.coordinator.post(`/api/units/${unit.id}/closure`);
    return unit;
  };
  const detention = async () => {
    const criteria = { class: 'juvenile-detention', onDetentionGrounds: true } as const;
    const unit = await town.addUnit({ licensed: 8 }, (await town.addFacility(criteria)).id);
    await staff.put(`/api/units/${unit.id}/census`, { occupied: 2, staffed: 8 });
    return unit;
  };

  it.each([
    ['of a full unit', full, 'unit-full'],
    ['that has no staff', unstaffed, 'unit-full'],
    ['on a stale status', stale, 'status-stale'],
    ['where nobody ever reported', () => town.addUnit({ licensed: 8 }), 'unit-not-reported'],
    ['where counts are withheld', withheld, 'counts-withheld'],
    ['of a closed unit', closed, 'unit-closed'],
    ['of a place of detention', detention, 'detention-is-no-placement'],
  ])('%s', async (_, unitLike, code) => {
    const unit = await unitLike();
    expect(await place(unit)).toMatchObject({ status: 409, body: { code, reasons: [{ code }] } });
    expect((await liveFor(town.coordinator)).filter(({ unitId }) => unitId === unit.id)).toEqual([]);
  });

  it('twice: a held bed cannot be held again', async () => {
    const unit = await town.addUnitWith(0, 8);
    const { bedId } = held(await place(unit));
    expect(await place(unit, { bedId })).toMatchObject({
      status: 409,
      body: { code: 'bed-not-vacant', reasons: [{ field: 'bedId' }] },
    });
  });

  it('that a child had to sleep in because the unit had no other', async () => {
    const unit = await town.addUnitWith(9, 8);
    const beds = await bedsOf(unit);
    await staff.post(`/api/units/${unit.id}/departures`, {
      bedId: beds.find(({ overflow }) => !overflow)?.id,
    });
    expect(await place(unit)).toMatchObject({ body: { code: 'unit-full' } });
  });

  it("of another board's unit, as if there were none", async () => {
    const stranger = await app.signInAs('placement-officer', { on: await app.addBoard('other-town') });
    const theirs = await placeAs(stranger, { unitId: (await town.addUnitWith(0, 8)).id });
    expect(theirs).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(theirs.body).toEqual((await placeAs(stranger, { unitId: randomUUID() })).body);
  });

  it.each(['shelter-staff', 'court-reviewer'] as const)('by a %s of somewhere else', async (role) => {
    const stranger = await app.signInAs(role, { agencyId: app.board.agencies.coordinator });
    const { status } = await placeAs(stranger, { unitId: (await town.addUnitWith(0, 8)).id, kind: 'firm' });
    expect([403, 404]).toContain(status);
  });

  it.each([
    [{ kind: 'hard' }, 'kind'],
    [{ etaMinutes: -1 }, 'etaMinutes'],
    [{ bedId: 'window' }, 'bedId'],
    [{ callBack: 'ask for the girl from room 4' }, 'callBack'],
    [{ reason: 'just because' }, 'reason'],
    [{ child: 'A.' }, 'child'],
  ])('that says %j', async (ask, field) => {
    const answer = await place(await town.addUnitWith(0, 8), ask);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input', fields: [{ field }] } });
  });
});

describe('an officer', () => {
  it('may hold as many beds at once as the board has agreed on, even with all at the same moment', async () => {
    const unit = await town.addUnitWith(0, 8);
    const answers = await Promise.all(Array.from({ length: 8 }, () => place(unit)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject({
      body: { code: 'hold-limit-reached', reasons: [{ facts: { most: 3 } }] },
    });
    expect(await countsOf(unit)).toMatchObject({ held: 3 });
    await provesTrue();
  });

  it('is not held back by beds that shelters keep for their requests', async () => {
    const unit = await town.addUnitWith(0, 8);
    for (let nth = 0; nth < 3; nth += 1)
      expect(await place(unit, { kind: 'firm', requestId: await openRequest() })).toMatchObject({
        status: 201,
      });
    expect(await place(unit)).toMatchObject({ status: 201 });
  });

  it('is not held back by holds that are over', async () => {
    const unit = await town.addUnitWith(0, 8);
    for (let nth = 0; nth < 3; nth += 1) await placeExpired(unit);
    expect(await place(unit)).toMatchObject({ status: 201 });
  });

  it('and another at the same moment never hold the same bed', async () => {
    const unit = await town.addUnitWith(7, 8);
    const other = await app.signInAs('placement-officer');
    const answers = await Promise.all([place(unit), placeAs(other, { unitId: unit.id })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'unit-full' } });
    await provesTrue();
  });

  it('is answered a retry the same, also in a crowd that is told that the bed is gone', async () => {
    const unit = await town.addUnitWith(7, 8);
    const key = randomUUID();
    const first = held(await placeAs(officer, { unitId: unit.id }, key));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, nth) =>
        placeAs(officer, { unitId: unit.id }, nth === 6 ? key : randomUUID()),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409, 409, 201, 409]);
    expect(held(answers[6] as TestResponse)).toEqual(first);
  });

  it("sees their own holds and nobody else's; a shelter those on its units; a coordinator all", async () => {
    const { id } = held(await place(await town.addUnitWith(0, 8)));
    const other = await app.signInAs('placement-officer');
    const elsewhere = await app.signInAs('shelter-staff', { agencyId: app.board.agencies['court-reviewer'] });
    const seenBy = async (client: TestClient) => (await liveFor(client)).some((one) => one.id === id);
    expect(await Promise.all([officer, other, staff, elsewhere, town.coordinator].map(seenBy))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('an attempt', () => {
  it('without a key is refused', async () => {
    const unit = await town.addUnitWith(0, 8);
    expect(await officer.post('/api/holds', { unitId: unit.id, kind: 'soft' })).toMatchObject({
      status: 400,
      body: { code: 'idempotency-key-missing' },
    });
  });

  it('made again, or twice at the same moment, is one hold and one answer', async () => {
    const unit = await town.addUnitWith(0, 8);
    const key = randomUUID();
    const attempts = await Promise.all([1, 2, 3].map(() => placeAs(officer, { unitId: unit.id }, key)));
    const later = await placeAs(officer, { unitId: unit.id }, key);
    for (const idempotencyKey of attempts)
      expect(idempotencyKey).toMatchObject({ status: 201, body: later.body as object });
    expect(await countsOf(unit)).toMatchObject({ held: 1 });
  });
});

describe('a hold that somebody else ends', () => {
  const noticesOf = async (person: TestClient) =>
    ((await person.get('/api/inbox')).body as InboxView).notices;
  const ended = async (person: TestClient) =>
    (await noticesOf(person)).flatMap(({ kind, subjectId }) => (kind === 'hold-ended' ? [subjectId] : []));
  const ways = [
    ['released by the shelter', ({ id }: HoldView) => staff.delete(`/api/holds/${id}?code=staffing`)],
    ['closed on', ({ unitId }: HoldView) => town.coordinator.post(`/api/units/${unitId}/closure`)],
  ] as const;

  it.each(ways)('%s reaches the inbox of its owner once, with or without a request', async (_, end) => {
    const owner = await app.signInAs('placement-officer');
    for (const requestId of [undefined, await openRequest()]) {
      const unit = await town.addUnitWith(0, 8);
      const hold = held(await placeAs(owner, { unitId: unit.id, requestId }));
      expect((await end(hold)).status).toBeLessThan(300);
      expect((await ended(owner)).filter((subject) => subject === (requestId ?? unit.id))).toHaveLength(1);
    }
  });

  it.each(ways)('%s reaches the officers of its agency where its owner has gone', async (_, end) => {
    const [gone, colleague] = [
      await app.signInAs('placement-officer'),
      await app.signInAs('placement-officer'),
    ];
    const unit = await town.addUnitWith(0, 8);
    const hold = held(await placeAs(gone, { unitId: unit.id }));
    await app.owner.query('DELETE FROM membership WHERE user_id = $1', [gone.userId]);
    expect((await end(hold)).status).toBeLessThan(300);
    expect(await ended(colleague)).toContain(unit.id);
  });

  it('is told to nobody where its owner ends it', async () => {
    const owner = await app.signInAs('placement-officer');
    const unit = await town.addUnitWith(0, 8);
    await owner.delete(`/api/holds/${held(await placeAs(owner, { unitId: unit.id })).id}`);
    expect(await ended(owner)).toEqual([]);
  });
});

describe('a release', () => {
  it('by its owner opens the bed at once', async () => {
    const unit = await town.addUnitWith(7, 8);
    const { id } = held(await place(unit));
    expect(await officer.delete(`/api/holds/${id}`)).toMatchObject({
      status: 200,
      body: { id, released: 'no-longer-needed' },
    });
    expect(await countsOf(unit)).toMatchObject({ held: 0, available: 1 });
    expect(await officer.delete(`/api/holds/${id}`)).toMatchObject({ body: { code: 'hold-over' } });
    expect(await place(unit)).toMatchObject({ status: 201 });
    await provesTrue();
  });

  it('by the shelter says why', async () => {
    const { id } = held(await place(await town.addUnitWith(7, 8)));
    expect(await staff.delete(`/api/holds/${id}`)).toMatchObject({
      status: 400,
      body: { code: 'release-code-missing', reasons: [{ field: 'code' }] },
    });
    expect(await staff.delete(`/api/holds/${id}?code=tired`)).toMatchObject({ status: 400 });
    expect(await staff.delete(`/api/holds/${id}?code=staffing`)).toMatchObject({
      status: 200,
      body: { released: 'staffing' },
    });
  });

  it("of somebody else's hold is refused as if there were none", async () => {
    const { id } = held(await place(await town.addUnitWith(7, 8)));
    const other = await app.signInAs('placement-officer');
    const theirs = await other.delete(`/api/holds/${id}`);
    expect(theirs).toMatchObject({ status: 404 });
    expect(theirs.body).toEqual((await other.delete(`/api/holds/${randomUUID()}`)).body);
  });
});

describe('an extension', () => {
  it('gives a soft hold its time once more, and only once', async () => {
    const unit = await town.addUnitWith(7, 8);
    const { id, until } = held(await place(unit));
    const extended = await officer.post(`/api/holds/${id}/extension`);
    expect(extended).toMatchObject({
      status: 200,
      body: { until: addMinutes(until, 30), extensionsLeft: 0 },
    });
    expect(await officer.post(`/api/holds/${id}/extension`)).toMatchObject({
      status: 409,
      body: { code: 'hold-cannot-be-extended' },
    });
    await provesTrue();
  });

  it('of a firm hold is the shelter’s to give', async () => {
    const { id, until } = held(await place(await town.addUnitWith(7, 8), { kind: 'firm' }));
    expect(await officer.post(`/api/holds/${id}/extension`)).toMatchObject({
      body: { code: 'hold-cannot-be-extended' },
    });
    expect(await staff.post(`/api/holds/${id}/extension`)).toMatchObject({
      status: 200,
      body: { until: addMinutes(until, 60) },
    });
  });

  it('of a hold that is over is refused', async () => {
    const { id } = await placeExpired(await town.addUnitWith(7, 8));
    expect(await officer.post(`/api/holds/${id}/extension`)).toMatchObject({ body: { code: 'hold-over' } });
  });
});

describe('the shelter', () => {
  it('may hold a bed firmly for a call it took, though its status is stale', async () => {
    const unit = await town.addUnit({ licensed: 8 });
    const answer = await placeAs(staff, { unitId: unit.id, kind: 'firm', etaMinutes: 0 });
    expect(answer).toMatchObject({ status: 201, body: { kind: 'firm', owner: 'shelter-staff' } });
  });

  it('cannot give a held bed to another child: who comes meanwhile gets one more', async () => {
    const unit = await town.addUnitWith(7, 8);
    const { bedId } = held(await place(unit));
    expect(await staff.post(`/api/units/${unit.id}/arrivals`, { bedId })).toMatchObject({
      body: { code: 'bed-not-vacant' },
    });
    const arrived = changed(await staff.post(`/api/units/${unit.id}/arrivals`, {}));
    expect(arrived.bedId).not.toBe(bedId);
    expect(arrived.line.counts).toMatchObject({ occupied: 8, held: 1, available: 0 });
    await provesTrue();
  });

  it('counts past a hold: it stays, and no bed is in two states', async () => {
    const unit = await town.addUnitWith(2, 8);
    await place(unit);
    const counted = await staff.put(`/api/units/${unit.id}/census`, { occupied: 8, staffed: 8 });
    expect(changed(counted).line.counts).toMatchObject({ occupied: 8, held: 1, available: 0 });
    expect((await bedsOf(unit)).filter(({ overflow }) => overflow)).toHaveLength(1);
    await staff.put(`/api/units/${unit.id}/census`, { occupied: 2, staffed: 8 });
    expect(await countsOf(unit)).toMatchObject({ occupied: 2, held: 1, available: 5 });
    await provesTrue();
  });

  it('cannot take a held bed out of its unit', async () => {
    const { bedId } = held(await place(await town.addUnitWith(0, 8)));
    expect(await town.coordinator.delete(`/api/beds/${bedId}`)).toMatchObject({ status: 409 });
  });

  it('that closes a unit lets its holds go, and says so', async () => {
    const unit = await town.addUnitWith(0, 8);
    const requestId = await openRequest();
    const holds = [held(await place(unit)), held(await place(unit, { requestId }))];
    expect(await town.coordinator.post(`/api/units/${unit.id}/closure`)).toMatchObject({ status: 201 });
    expect(await liveFor(officer)).toEqual([]);
    const { rows } = await app.owner.query<{ release_code: string }>(
      'SELECT release_code FROM hold WHERE id = ANY($1)',
      [holds.map(({ id }) => id)],
    );
    expect(rows.map(({ release_code }) => release_code)).toEqual(['unit-closed', 'unit-closed']);
    expect(await stepsOf(requestId)).toEqual(['held: soft', 'released: unit-closed']);
    await provesTrue();
  });
});

describe('a request', () => {
  it('has one live hold, and its log says what became of it', async () => {
    const unit = await town.addUnitWith(0, 8);
    const requestId = await openRequest();
    const first = held(await place(unit, { requestId, reason: 'siblings-together' }));
    expect(await place(unit, { requestId })).toMatchObject({
      status: 409,
      body: { code: 'request-holds-already' },
    });
    await officer.delete(`/api/holds/${first.id}?code=placed-elsewhere`);
    expect(await place(unit, { requestId })).toMatchObject({ status: 201, body: { requestId } });
    expect(await stepsOf(requestId)).toEqual([
      'held: siblings-together',
      'released: placed-elsewhere',
      'held: soft',
    ]);
  });

  it('asked twice at the same moment in two units holds one bed', async () => {
    const requestId = await openRequest();
    const units = [await town.addUnitWith(0, 8), await town.addUnitWith(0, 8)];
    const answers = await Promise.all(units.map((unit) => place(unit, { requestId })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('may hold again as soon as its hold is over', async () => {
    const unit = await town.addUnitWith(0, 8);
    const requestId = await openRequest();
    await placeExpired(unit, requestId);
    expect(await place(unit, { requestId })).toMatchObject({ status: 201 });
  });

  it('that has ended holds no bed', async () => {
    const requestId = await openRequest();
    await app.owner.query(`UPDATE request SET state = 'withdrawn', ended_at = now() WHERE id = $1`, [
      requestId,
    ]);
    expect(await place(await town.addUnitWith(0, 8), { requestId })).toMatchObject({
      status: 409,
      body: { code: 'request-ended' },
    });
  });

  it.each(['of another agency', 'of another board', 'that nobody opened'])(
    '%s holds no bed',
    async (whose) => {
      const unit = await town.addUnitWith(0, 8);
      const requestId =
        whose === 'that nobody opened'
          ? randomUUID()
          : await openRequest(whose === 'of another board' ? await app.addBoard(randomUUID()) : app.board);
      const other = await app.signInAs('placement-officer', {
        agencyId: app.board.agencies['court-reviewer'],
      });
      expect(await placeAs(other, { unitId: unit.id, requestId })).toMatchObject({
        status: 404,
        body: { code: 'not-found', reasons: [{ field: 'requestId' }] },
      });
    },
  );
});

it('nothing but codes, ids and instants of a hold stands in the audit trail', async () => {
  const { rows } = await app.owner.query<{ action: string; detail: object }>(
    `SELECT DISTINCT action, array_to_string(ARRAY(SELECT jsonb_object_keys(detail) ORDER BY 1), ' ') AS detail
       FROM audit_entry WHERE action LIKE 'hold.%' AND actor IS NOT NULL ORDER BY 1, 2`,
  );
  expect(rows).toEqual([
    { action: 'hold.extend', detail: 'unitId' },
    { action: 'hold.place', detail: 'kind unitId' },
    { action: 'hold.release', detail: 'code unitId' },
  ]);
});
