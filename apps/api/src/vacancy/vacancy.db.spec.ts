import { randomUUID } from 'node:crypto';
import type { BedView, Problem, UnitRecordView, Verification } from '@harborlight/contracts';
import type { Counts } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { changed, TestTown } from '../testing/test-town.js';
import type { TestClient } from '../testing/test-client.js';
import { ReconciliationService } from './reconciliation.service.js';

let app: TestApp;
let town: TestTown;
let staff: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  staff = await app.signInAs('shelter-staff');
});
afterAll(() => app.stop());

const census = (unit: UnitRecordView, occupied: number, staffed: number, more = {}) =>
  staff.put(`/api/units/${unit.id}/census`, { occupied, staffed, ...more });
const countsOf = (answer: { body: unknown }): Counts | null => changed(answer).line.counts;
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const provesTrue = async () =>
  expect(await app.app.get(ReconciliationService, { strict: false }).prove(app.board.id)).toMatchObject({
    mismatches: 0,
  });

describe('a census', () => {
  it.each([
    [3, 8, { available: 5, occupied: 3, overBy: 0 }],
    [3, 5, { available: 2, occupied: 3, overBy: 0 }],
    [8, 8, { available: 0, occupied: 8, overBy: 0 }],
    [0, 0, { available: 0, occupied: 0, overBy: 0 }],
    [10, 8, { available: 0, occupied: 10, overBy: 2 }],
  ])(
    'of %i occupied and %i staffed says so and leaves the spans equal to the line',
    async (occupied, staffed, said) => {
      const unit = await town.addUnit({ licensed: 8 });
      expect(countsOf(await census(unit, occupied, staffed))).toMatchObject(said);
      await provesTrue();
    },
  );

  it('that empties an over-full unit leaves it with the beds it is licensed for', async () => {
    const unit = await town.addUnitWith(11, 8);
    await census(unit, 8, 8);
    const { body } = await staff.get(`/api/units/${unit.id}/beds`);
    expect((body as BedView[]).filter(({ overflow }) => overflow)).toEqual([]);
    await provesTrue();
  });

  it.each([
    [{ occupied: -1, staffed: 4 }, 400, 'invalid-input', 'occupied'],
    [{ occupied: 1.5, staffed: 4 }, 400, 'invalid-input', 'occupied'],
    [{ occupied: 1, staffed: 1e9 }, 400, 'invalid-input', 'staffed'],
    [{ occupied: '1', staffed: 4 }, 400, 'invalid-input', 'occupied'],
    [{ occupied: 1 }, 400, 'invalid-input', 'staffed'],
    [{ occupied: 1, staffed: 4, child: 'A.' }, 400, 'invalid-input', 'child'],
    [{ occupied: 1, staffed: 4, at: '21-01-01' }, 400, 'invalid-input', 'at'],
    [{ occupied: 1, staffed: 4, at: '2021-02-30T04:00:00Z' }, 400, 'invalid-input', 'at'],
  ])('%j is refused with the field at fault', async (body, status, code, field) => {
    const unit = await town.addUnitWith(2, 8);
    const answer = await staff.put(`/api/units/${unit.id}/census`, body);
    expect(answer).toMatchObject({ status, body: { code } });
    expect((answer.body as { fields: { field: string }[] }).fields.map((f) => f.field)).toContain(field);
  });

  it('of more staffed than licensed is refused, and nothing is written', async () => {
    const unit = await town.addUnitWith(2, 8);
    const before = (await town.coordinator.get(`/api/boards/${app.board.code}/head`)).body;
    expect((await census(unit, 2, 9)).body).toMatchObject({
      code: 'staffed-above-licensed',
      reasons: [{ field: 'staffed', facts: { licensed: 8 } }],
    });
    expect((await town.coordinator.get(`/api/boards/${app.board.code}/head`)).body).toEqual(before);
  });

  it('of the past is refused from staff', async () => {
    const unit = await town.addUnitWith(2, 8);
    expect(await census(unit, 2, 8, { at: '2021-01-01T09:00:00Z' })).toMatchObject({ status: 403 });
  });

  it('older than the newest is refused even from an importer', async () => {
    const unit = await town.addUnitWith(2, 8);
    const answer = await town.coordinator.put(`/api/units/${unit.id}/census`, {
      occupied: 1,
      staffed: 8,
      at: '2021-01-01T09:00:00Z',
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'older-than-newest' } });
  });

  it('of a moment ahead is refused even from an importer', async () => {
    const unit = await town.addUnitWith(2, 8);
    const ahead = { occupied: 1, staffed: 8, at: inAnHour() };
    expect(await town.coordinator.put(`/api/units/${unit.id}/census`, ahead)).toMatchObject({
      status: 400,
      body: { code: 'at-ahead', reasons: [{ field: 'at' }] },
    });
  });

  it('is refused where somebody else changed the unit since', async () => {
    const unit = await town.addUnitWith(2, 8);
    const seen = changed(await census(unit, 3, 8)).line.seq;
    await census(unit, 4, 8);
    expect(await census(unit, 2, 8, { unlessAfter: seen })).toMatchObject({
      status: 409,
      body: { code: 'changed-since' },
    });
  });

  it('taken twice at the same moment happens twice, one after the other', async () => {
    const unit = await town.addUnitWith(2, 8);
    const answers = await Promise.all([census(unit, 5, 8), census(unit, 1, 7), census(unit, 8, 8)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await provesTrue();
  });
});

describe('one bed at a time', () => {
  it('an arrival takes a vacant bed and a departure gives it back', async () => {
    const unit = await town.addUnitWith(2, 8);
    const arrived = await staff.post(`/api/units/${unit.id}/arrivals`, {});
    expect(countsOf(arrived)).toMatchObject({ occupied: 3, available: 5 });
    const left = await staff.post(`/api/units/${unit.id}/departures`, { bedId: changed(arrived).bedId });
    expect(countsOf(left)).toMatchObject({ occupied: 2, available: 6 });
    await provesTrue();
  });

  it.each([
    ['an arrival', 'arrivals', {}, { occupied: 3 }, { bedId: randomUUID() }],
    ['a departure', 'departures', {}, { occupied: 1 }, { bedId: randomUUID() }],
    [
      'a block',
      'blocks',
      { reason: 'maintenance', until: inAnHour() },
      { blocked: 1 },
      { reason: 'staffing', until: inAnHour() },
    ],
  ])(
    '%s sent again with its key is one, and its key is taken for nothing else',
    async (_, path, body, said, other) => {
      const unit = await town.addUnitWith(2, 8);
      const key = { 'idempotency-key': randomUUID() };
      const send = (input: object, by = staff) => by.post(`/api/units/${unit.id}/${path}`, input, key);
      const answers = [...(await Promise.all([send(body), send(body)])), await send(body)];
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(
        new Set(answers.map((answer) => JSON.stringify([changed(answer).bedId, changed(answer).blockId])))
          .size,
      ).toBe(1);
      expect(countsOf(answers[2] ?? { body: null })).toMatchObject(said);
      expect(await send(other)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
      await provesTrue();
    },
  );

  it('a key does not speak for somebody else, nor for who may no longer act', async () => {
    const unit = await town.addUnitWith(2, 8);
    const key = { 'idempotency-key': randomUUID() };
    const arrive = (by: TestClient) => by.post(`/api/units/${unit.id}/arrivals`, {}, key);
    const leaver = await app.signInAs('shelter-staff');
    expect([(await arrive(leaver)).status, (await arrive(staff)).status]).toEqual([201, 201]);
    expect((await app.signInAs('placement-officer').then(arrive)).status).toBe(403);
    await app.owner.query('DELETE FROM membership WHERE user_id = $1', [leaver.userId]);
    await app.sessions.revoke(leaver.userId);
    expect((await arrive(leaver)).status).toBe(403);
  });

  it('an occupied bed cannot be occupied again', async () => {
    const unit = await town.addUnitWith(0, 8);
    const { bedId } = changed(await staff.post(`/api/units/${unit.id}/arrivals`, {}));
    expect(await staff.post(`/api/units/${unit.id}/arrivals`, { bedId })).toMatchObject({
      status: 409,
      body: { code: 'bed-not-vacant' },
    });
  });

  it('twenty arrivals at once never share a bed, and the unit says by how many it is over', async () => {
    const unit = await town.addUnitWith(0, 8);
    const arrivals = await Promise.all(
      Array.from({ length: 20 }, () => staff.post(`/api/units/${unit.id}/arrivals`, {})),
    );
    expect(new Set(arrivals.map((answer) => changed(answer).bedId)).size).toBe(20);
    const { body } = await staff.get(`/api/units/${unit.id}/changes?limit=1`);
    expect(body).toMatchObject({ entries: [{ body: { occupied: 20, staffed: 8 } }] });
    await provesTrue();
  });

  it('a blocked bed is not open until its end, and then is again without anybody doing anything', async () => {
    const unit = await town.addUnitWith(6, 8);
    const until = inAnHour();
    const blocked = await staff.post(`/api/units/${unit.id}/blocks`, { reason: 'quarantine', until });
    expect(countsOf(blocked)).toMatchObject({ blocked: 1, available: 1 });
    const { facts } = changed(blocked).line;
    expect(facts).toMatchObject({ report: { blocks: [{ reason: 'quarantine', until }] } });
    const after = await staff.get(`/api/boards/${app.board.code}?asOf=${until}`);
    expect(
      (after.body as { units: { unitId: string }[] }).units.find(({ unitId }) => unitId === unit.id),
    ).toMatchObject({ counts: { blocked: 0, available: 2 } });
  });

  it('an unblocked bed is open at once', async () => {
    const unit = await town.addUnitWith(6, 8);
    const { blockId } = changed(
      await staff.post(`/api/units/${unit.id}/blocks`, { reason: 'staffing', until: inAnHour() }),
    );
    expect(countsOf(await staff.delete(`/api/blocks/${blockId}`))).toMatchObject({
      blocked: 0,
      available: 2,
    });
    expect(await staff.delete(`/api/blocks/${blockId}`)).toMatchObject({ status: 404 });
    await provesTrue();
  });

  it('a block that has already ended is refused', async () => {
    const unit = await town.addUnitWith(0, 8);
    const answer = await staff.post(`/api/units/${unit.id}/blocks`, {
      reason: 'staffing',
      until: '2021-01-01T00:00:00Z',
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'until-not-ahead' } });
  });

  it('a bed that is blocked by name is that bed, and cannot be blocked again', async () => {
    const unit = await town.addUnitWith(0, 2);
    const bedId = unit.beds[1]?.id;
    const block = () => staff.post(`/api/beds/${bedId}/blocks`, { reason: 'maintenance', until: inAnHour() });
    const blocked = await block();
    expect(changed(blocked)).toMatchObject({ bedId, line: { counts: { blocked: 1, available: 1 } } });
    expect(await block()).toMatchObject({ status: 409, body: { code: 'bed-not-vacant' } });
    expect(
      await staff.post(`/api/beds/${unit.beds[0]?.id}/blocks`, {
        reason: 'maintenance',
        until: '2021-01-01T00:00:00Z',
      }),
    ).toMatchObject({ status: 400, body: { code: 'until-not-ahead' } });
    await provesTrue();
  });

  it('no bed is blocked where none is free', async () => {
    const unit = await town.addUnitWith(2, 2);
    const block = { reason: 'staffing', until: inAnHour() };
    expect(await staff.post(`/api/units/${unit.id}/blocks`, block)).toMatchObject({
      status: 409,
      body: { code: 'no-free-bed' },
    });
  });

  it('nobody leaves, and no opening is expected, where nobody sleeps', async () => {
    const unit = await town.addUnitWith(0, 8);
    const bedId = unit.beds[0]?.id;
    const on = inAnHour().slice(0, 10);
    const codeOf = async (path: string, said: object) =>
      ((await staff.post(`/api/units/${unit.id}/${path}`, said)).body as Problem).code;
    expect(await codeOf('departures', {})).toBe('no-occupied-bed');
    expect(await codeOf('departures', { bedId })).toBe('bed-not-occupied');
    expect(await codeOf('expected-openings', { on })).toBe('no-occupied-bed');
    expect(await codeOf('expected-openings', { on, bedId })).toBe('bed-not-occupied');
  });

  it('an expected opening can be taken back, once', async () => {
    const unit = await town.addUnitWith(2, 8);
    const on = inAnHour().slice(0, 10);
    await staff.post(`/api/units/${unit.id}/expected-openings`, { on });
    const takeBack = () => staff.delete(`/api/units/${unit.id}/expected-openings/${on}`);
    expect(changed(await takeBack()).line.facts).toMatchObject({ report: { expectedOpenings: [] } });
    expect(await takeBack()).toMatchObject({ status: 404 });
    await provesTrue();
  });

  it('an expected opening is told, and goes when the child leaves', async () => {
    const unit = await town.addUnitWith(2, 8);
    const on = inAnHour().slice(0, 10);
    const expected = await staff.post(`/api/units/${unit.id}/expected-openings`, { on });
    expect(changed(expected).line.facts).toMatchObject({ report: { expectedOpenings: [on] } });
    const left = await staff.post(`/api/units/${unit.id}/departures`, {});
    expect(changed(left).line.facts).toMatchObject({ report: { expectedOpenings: [] } });
    await provesTrue();
  });

  it('no opening is expected on a day that is over', async () => {
    const unit = await town.addUnitWith(2, 8);
    expect(await staff.post(`/api/units/${unit.id}/expected-openings`, { on: '2021-01-01' })).toMatchObject({
      status: 400,
      body: { code: 'until-not-ahead', reasons: [{ field: 'on' }] },
    });
  });

  it.each(['2026', '2026-02-30', 'tomorrow'])('no opening is expected on %s', async (on) => {
    const unit = await town.addUnitWith(2, 8);
    expect(await staff.delete(`/api/units/${unit.id}/expected-openings/${on}`)).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });
});

describe('still right', () => {
  it('makes the status new without changing a number', async () => {
    const unit = await town.addUnitWith(2, 8);
    const before = changed(await census(unit, 2, 8)).line;
    const after = changed(await staff.post(`/api/units/${unit.id}/attestations`)).line;
    expect(after.counts).toEqual(before.counts);
    expect(after.seq).toBeGreaterThan(before.seq);
    expect(after.freshness).toBe('fresh');
  });

  it('is refused where nobody ever reported: unknown is not zero', async () => {
    const unit = await town.addUnit({ licensed: 8 });
    expect(await staff.post(`/api/units/${unit.id}/attestations`)).toMatchObject({
      status: 409,
      body: { code: 'unit-not-reported' },
    });
  });
});

describe('a closed unit', () => {
  it('takes none of what is said of its beds', async () => {
    const unit = await town.addUnitWith(2, 8);
    const on = inAnHour().slice(0, 10);
    const block = { reason: 'staffing', until: inAnHour() };
    const { blockId } = changed(await staff.post(`/api/units/${unit.id}/blocks`, block));
    await staff.post(`/api/units/${unit.id}/expected-openings`, { on });
    await town.coordinator.post(`/api/units/${unit.id}/closure`);
    for (const answer of [
      await staff.post(`/api/units/${unit.id}/attestations`),
      await staff.post(`/api/units/${unit.id}/arrivals`, {}),
      await staff.post(`/api/units/${unit.id}/departures`, {}),
      await staff.post(`/api/units/${unit.id}/blocks`, block),
      await staff.post(`/api/beds/${unit.beds[7]?.id}/blocks`, block),
      await staff.delete(`/api/blocks/${blockId}`),
      await staff.post(`/api/units/${unit.id}/expected-openings`, { on }),
      await staff.delete(`/api/units/${unit.id}/expected-openings/${on}`),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'unit-closed' } });
  });
});

describe('whose unit it is', () => {
  it("another agency's staff get the same 404 as for a unit that does not exist", async () => {
    const unit = await town.addUnitWith(2, 8);
    const stranger = await app.signInAs('shelter-staff', { agencyId: app.board.agencies.coordinator });
    const theirs = await stranger.put(`/api/units/${unit.id}/census`, { occupied: 1, staffed: 8 });
    const nobodys = await stranger.put('/api/units/01a20182-1a54-7f86-b284-7971cc90bb1f/census', {
      occupied: 1,
      staffed: 8,
    });
    expect(theirs).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(theirs.body).toEqual(nobodys.body);
  });

  it('an officer may look but not count', async () => {
    const unit = await town.addUnitWith(2, 8);
    const officer = await app.signInAs('placement-officer');
    expect(await officer.put(`/api/units/${unit.id}/census`, { occupied: 1, staffed: 8 })).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
  });
});

it('after all of this both chains are intact', async () => {
  const { body } = await town.coordinator.get(`/api/boards/${app.board.code}/verify`);
  expect(body as Verification).toMatchObject({ intact: true, firstBad: null });
});
