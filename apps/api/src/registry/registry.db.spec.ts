import type {
  AgencyView,
  BedRecordView,
  BedView,
  BoardSnapshot,
  FacilityRecordView,
  UnitRecordView,
} from '@harborlight/contracts';
import type { Line } from '@harborlight/domain';
import { aFacilityCriteria, aUnitCriteria } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestResponse, TestClient } from '../testing/test-client.js';
import { problem } from '../testing/duty.js';
import { changed, TestTown } from '../testing/test-town.js';

let app: TestApp;
let town: TestTown;
let manager: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  manager = await app.signInAs('shelter-manager');
});
afterAll(() => app.stop());

const lineOf = async (unitId: string): Promise<Line> => {
  const { body } = await town.coordinator.get(`/api/boards/${app.board.code}`);
  const line = (body as BoardSnapshot).units.find((unit) => unit.unitId === unitId);
  if (!line) throw new Error(`no line of ${unitId}`);
  return line;
};

const changeFacility = (
  { id, agencyId, alias, state, region, criteria }: FacilityRecordView,
  change: Partial<FacilityRecordView>,
): Promise<TestResponse> =>
  manager.put(`/api/facilities/${id}`, { agencyId, alias, state, region, criteria, ...change });

const changeUnit = (
  { id, name, criteria }: UnitRecordView,
  change: Partial<UnitRecordView['criteria']>,
): Promise<TestResponse> => manager.put(`/api/units/${id}`, { name, criteria: { ...criteria, ...change } });

const refused = (answer: TestResponse): object => {
  const { status, code, reasons } = problem(answer);
  return { status, code, field: reasons?.[0]?.field };
};

/** Runs `meanwhile` while somebody else holds the unit, and lets go once that many changes wait for a lock. */
async function heldBack<T>(
  unitId: string,
  meanwhile: (until: (waiting: number) => Promise<void>) => Promise<Promise<T>[]>,
): Promise<T[]> {
  const other = await app.owner.connect();
  await other.query('BEGIN');
  await other.query('SELECT FROM unit_state WHERE unit_id = $1 FOR UPDATE', [unitId]);
  const until = async (waiting: number): Promise<void> => {
    const { rows } = await app.owner.query<{ count: number }>(
      `SELECT count(*)::int FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    if ((rows[0]?.count ?? 0) < waiting) await until(waiting);
  };
  const changes = await meanwhile(until);
  await other.query('COMMIT');
  other.release();
  return Promise.all(changes);
}

describe('a change of the registry', () => {
  it('of a facility loses nothing that was changed of its unit at the same time', async () => {
    const facility = await town.addFacility();
    const unit = await town.addUnit({ licensed: 8 }, facility.id);
    const answers = await heldBack(unit.id, async (until) => {
      const first = changeUnit(unit, { lowCensus: true });
      await until(1);
      const second = changeFacility(facility, { alias: 'Willow House' });
      await until(2);
      return [first, second];
    });
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await lineOf(unit.id)).toMatchObject({ facility: 'Willow House', lowCensus: true });
  });

  it('of a facility reaches a unit that is being added to it', async () => {
    const facility = await town.addFacility();
    const unit = await town.addUnit({ licensed: 8 }, facility.id);
    const [, added] = await heldBack(unit.id, async (until) => {
      const change = changeFacility(facility, { alias: 'Willow House' });
      await until(1);
      const addition = manager.post(`/api/facilities/${facility.id}/units`, {
        name: 'New',
        criteria: unit.criteria,
      });
      await until(2);
      return [change, addition];
    });
    const { id } = added?.body as UnitRecordView;
    expect(await lineOf(id)).toMatchObject({ unit: 'New', facility: 'Willow House' });
  });

  it('that lowers the licence below who sleeps there moves nobody out', async () => {
    const unit = await town.addUnitWith(5, 8);
    const { body } = await changeUnit(unit, { licensed: 3 });
    expect((body as UnitRecordView).beds).toHaveLength(5);
    expect(await lineOf(unit.id)).toMatchObject({ counts: { licensed: 3, occupied: 5, available: 0 } });
  });

  it('that raises the licence adds beds, however the others are labelled', async () => {
    const unit = await town.addUnit({ licensed: 2 });
    for (const label of ['999999', 'by the window'])
      await manager.post(`/api/units/${unit.id}/beds`, { label, single: false, accessible: false });
    for (const licensed of [6, 8]) await changeUnit(unit, { licensed });
    const { body } = await changeUnit(unit, { licensed: 9 });
    expect((body as UnitRecordView).beds).toHaveLength(9);
  });

  it('that makes a unit contradict its facility is refused', async () => {
    const unit = await town.addUnit({ licensed: 8 });
    const answer = await manager.put(`/api/units/${unit.id}`, {
      name: 'Wing',
      criteria: unit.criteria,
      overrides: { class: 'juvenile-detention', onDetentionGrounds: false },
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'detention-off-its-grounds' } });
  });
});

describe('a facility', () => {
  const newFacility = (said: object): Promise<TestResponse> =>
    manager.post(`/api/boards/${app.board.code}/facilities`, {
      agencyId: app.board.agencies['shelter-manager'],
      alias: 'Oak House',
      state: 'MO',
      region: 'metro',
      criteria: aFacilityCriteria(),
      ...said,
    });
  const ofCriteria = (said: object) => ({ criteria: { ...aFacilityCriteria(), ...said } });

  it.each([
    ['in a region the board does not know', { region: 'nowhere' }, 'unknown-region', 'region'],
    [
      'that detains, and says that it does not',
      ofCriteria({ class: 'juvenile-detention', onDetentionGrounds: false }),
      'detention-off-its-grounds',
      'criteria.onDetentionGrounds',
    ],
    [
      'with a ratio of staff that it does not say',
      ofCriteria({ protection: [{ feature: 'staff-ratio-tonight', checkedOn: '2026-11-01' }] }),
      'ratio-missing',
      'criteria.protection',
    ],
  ])('%s is refused, new and changed', async (_, said, code, field) => {
    const refusal = { status: 400, code, field };
    expect(refused(await newFacility(said))).toEqual(refusal);
    expect(refused(await changeFacility(await town.addFacility(), said))).toEqual(refusal);
  });

  it('changes neither from tomorrow on nor before its units were last told of', async () => {
    const facility = await town.addFacility();
    await town.addUnit({}, facility.id);
    const { agencyId, alias, state, region, criteria } = facility;
    const dated = (at: string) =>
      town.coordinator.put(`/api/facilities/${facility.id}`, {
        agencyId,
        alias,
        state,
        region,
        criteria,
        at,
      });
    expect(refused(await dated('2099-01-01T00:00:00Z'))).toMatchObject({ status: 400, code: 'at-ahead' });
    expect(refused(await dated('2021-01-01T00:00:00Z'))).toMatchObject({
      status: 409,
      code: 'older-than-newest',
    });
  });

  it('says how it is called and where it is met to its own and to officers of the board, audited', async () => {
    const { body } = await newFacility({ intakePhone: '+1 816 555 0142', meetingPoint: 'hospital-entrance' });
    const { id: facilityId } = body as FacilityRecordView;
    const officer = await app.signInAs('placement-officer');
    expect((await officer.get(`/api/facilities/${facilityId}/intake`)).body).toEqual({
      facilityId,
      intakePhone: '+1 816 555 0142',
      meetingPoint: 'hospital-entrance',
    });
    const { rows } = await app.owner.query(
      `SELECT actor FROM audit_entry WHERE action = 'intake.read' AND subject = $1`,
      [facilityId],
    );
    expect(rows).toEqual([{ actor: officer.userId }]);
  });
});

describe('a unit', () => {
  const newUnit = async (said: object): Promise<TestResponse> =>
    town.coordinator.post(`/api/facilities/${(await town.addFacility()).id}/units`, {
      name: 'Wing',
      criteria: aUnitCriteria(),
      ...said,
    });
  const changedUnit = async (said: object): Promise<TestResponse> =>
    town.coordinator.put(`/api/units/${(await town.addUnit()).id}`, {
      name: 'Wing',
      criteria: aUnitCriteria(),
      ...said,
    });

  it.each([
    [
      'for children from 17 to 12',
      { criteria: aUnitCriteria({ ages: { from: 17, to: 12 } }) },
      'ages-reversed',
      'criteria.ages.from',
    ],
    [
      'that detains, and says that it does not',
      { overrides: { class: 'juvenile-detention', onDetentionGrounds: false } },
      'detention-off-its-grounds',
      'criteria.onDetentionGrounds',
    ],
    [
      'with a ratio of staff that it does not say',
      { overrides: { protection: [{ feature: 'staff-ratio-tonight', checkedOn: '2026-11-01' }] } },
      'ratio-missing',
      'criteria.protection',
    ],
    ['of tomorrow', { at: '2099-01-01T00:00:00Z' }, 'at-ahead', 'at'],
  ])('%s is refused, new and changed', async (_, said, code, field) => {
    const refusal = { status: 400, code, field };
    expect(refused(await newUnit(said))).toEqual(refusal);
    expect(refused(await changedUnit(said))).toEqual(refusal);
  });

  it('does not change before it was last told of', async () => {
    expect(refused(await changedUnit({ at: '2021-01-01T00:00:00Z' }))).toMatchObject({
      status: 409,
      code: 'older-than-newest',
    });
  });
});

describe('a unit of the past', () => {
  it('is marked as imported, and one of today is not', async () => {
    const facility = await town.addFacility();
    const { body } = await town.coordinator.post(`/api/facilities/${facility.id}/units`, {
      name: 'Wing',
      criteria: aUnitCriteria(),
      at: '2021-01-01T00:00:00Z',
    });
    const [past, today] = [body as UnitRecordView, await town.addUnit({}, facility.id)];
    expect(await lineOf(past.id)).toMatchObject({ facts: { report: { imported: true } } });
    expect((await lineOf(today.id)).facts).not.toMatchObject({ report: { imported: true } });
  });
});

describe('an importer’s key', () => {
  const taken = async (path: string, body: object) =>
    expect(await town.coordinator.put(path, { ...body, externalId: 'toronto:1' })).toMatchObject({
      status: 409,
      body: { reasons: [{ field: 'externalId' }] },
    });

  it('belongs to one agency, one facility and one unit of a board', async () => {
    const [first, second] = [await town.addFacility(), await town.addFacility()];
    const [unit, other] = [await town.addUnit({}, first.id), await town.addUnit({}, second.id)];
    const agency = { name: 'Courts', kind: 'court' };
    const agencies = `/api/boards/${app.board.code}/agencies`;
    await town.coordinator.post(agencies, { ...agency, externalId: 'toronto:1' });
    const { body } = await town.coordinator.post(agencies, agency);
    await changeFacility(first, { externalId: 'toronto:1' });
    await manager.put(`/api/units/${unit.id}`, {
      name: 'Wing',
      criteria: unit.criteria,
      externalId: 'toronto:1',
    });

    const exists = async (path: string, said: object) =>
      refused(await town.coordinator.post(path, { ...said, externalId: 'toronto:1' }));
    expect(await exists(agencies, agency)).toEqual({
      status: 409,
      code: 'agency-exists',
      field: 'externalId',
    });
    const { agencyId, alias, state, region, criteria } = second;
    const facility = { agencyId, alias, state, region, criteria };
    expect(await exists(`/api/boards/${app.board.code}/facilities`, facility)).toMatchObject({
      code: 'facility-exists',
    });
    const wing = { name: 'Wing', criteria: other.criteria };
    expect(await exists(`/api/facilities/${second.id}/units`, wing)).toMatchObject({ code: 'unit-exists' });

    await taken(`/api/agencies/${(body as AgencyView).id}`, agency);
    await taken(`/api/facilities/${second.id}`, facility);
    await taken(`/api/units/${other.id}`, wing);
  });
});

describe('a closed unit', () => {
  it('takes no census, and comes back with who sleeps there', async () => {
    const unit = await town.addUnitWith(5, 8);
    await manager.post(`/api/units/${unit.id}/closure`);
    expect(await manager.put(`/api/units/${unit.id}/census`, { occupied: 1, staffed: 8 })).toMatchObject({
      status: 409,
      body: { code: 'unit-closed' },
    });
    expect(await lineOf(unit.id)).toMatchObject({ status: 'closed' });
    await manager.delete(`/api/units/${unit.id}/closure`);
    expect(await lineOf(unit.id)).toMatchObject({ status: 'open', counts: { occupied: 5, staffed: 8 } });
  });

  it('changes no more, nor any of its beds', async () => {
    const { id, name, criteria, beds } = await town.addUnit();
    const bed = { label: 'by the window', single: false, accessible: true };
    await manager.post(`/api/units/${id}/closure`);
    for (const answer of [
      await manager.put(`/api/units/${id}`, { name, criteria }),
      await manager.post(`/api/units/${id}/beds`, bed),
      await manager.put(`/api/beds/${beds[0]?.id}`, bed),
      await manager.delete(`/api/beds/${beds[0]?.id}`),
    ])
      expect(refused(answer)).toMatchObject({ status: 409, code: 'unit-closed' });
  });

  it('cannot be closed again, nor an open one opened', async () => {
    const unit = await town.addUnit();
    expect(await manager.delete(`/api/units/${unit.id}/closure`)).toMatchObject({
      status: 409,
      body: { code: 'unit-open' },
    });
    await manager.post(`/api/units/${unit.id}/closure`);
    expect(await manager.post(`/api/units/${unit.id}/closure`)).toMatchObject({
      status: 409,
      body: { code: 'unit-closed' },
    });
  });
});

describe('a bed', () => {
  it('takes another label and what is true of it, but no label that another has', async () => {
    const { id, beds } = await town.addUnit({ licensed: 2 });
    const [first, second] = beds as [BedRecordView, BedRecordView];
    const said = { label: 'by the window', single: true, accessible: true };
    expect((await manager.put(`/api/beds/${first.id}`, said)).body).toEqual({ ...first, ...said });
    const taken = { status: 409, code: 'bed-exists', field: 'label' };
    expect(refused(await manager.put(`/api/beds/${second.id}`, said))).toEqual(taken);
    expect(refused(await manager.post(`/api/units/${id}/beds`, said))).toEqual(taken);
  });

  it('that somebody sleeps in cannot be taken out', async () => {
    const unit = await town.addUnit({ licensed: 8 });
    const { bedId } = changed(await manager.post(`/api/units/${unit.id}/arrivals`, {}));
    expect(await manager.delete(`/api/beds/${bedId}`)).toMatchObject({
      status: 409,
      body: { code: 'bed-occupied' },
    });
  });

  it('that was taken out is gone from the grid and can be named no more', async () => {
    const unit = await town.addUnit({ licensed: 8 });
    const [bed] = unit.beds;
    expect((await manager.delete(`/api/beds/${bed?.id}`)).status).toBe(200);
    const { body } = await manager.get(`/api/units/${unit.id}/beds`);
    expect((body as BedView[]).map(({ id }) => id)).not.toContain(bed?.id);
    expect(await manager.delete(`/api/beds/${bed?.id}`)).toMatchObject({ status: 404 });
  });
});

describe('the state of an agency', () => {
  it('is kept where a change does not name it, and can be taken away again', async () => {
    const agency = { name: 'Juvenile office', kind: 'juvenile-office' };
    const agencies = `/api/boards/${app.board.code}/agencies`;
    const { body } = await town.coordinator.post(agencies, { ...agency, state: 'MO' });
    const { id, state } = body as AgencyView;
    const change = async (said: object) =>
      ((await town.coordinator.put(`/api/agencies/${id}`, { ...agency, ...said })).body as AgencyView).state;
    expect([state, await change({}), await change({ state: null })]).toEqual(['MO', 'MO', null]);
  });
});

describe('whose registry it is', () => {
  it('a manager sees and changes their own facilities alone', async () => {
    const theirs = await town.addFacility({}, 'Somebody else’s');
    const stranger = await app.signInAs('shelter-manager', { agencyId: app.board.agencies.coordinator });
    const { body } = await stranger.get(`/api/boards/${app.board.code}/registry`);
    expect(body).toMatchObject({ facilities: [] });
    const { id, agencyId, alias, state, region, criteria } = theirs;
    expect(
      await stranger.put(`/api/facilities/${id}`, { agencyId, alias, state, region, criteria }),
    ).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
