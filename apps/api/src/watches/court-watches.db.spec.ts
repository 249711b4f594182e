import { once } from 'node:events';
import type { AgencyView, HoldView, InboxView, UnitRecordView, WatchView } from '@harborlight/contracts';
import { addMinutes, defaultPolicy, type AgencyKind, type Need } from '@harborlight/domain';
import { aNeed } from '@harborlight/testing';
import { Client } from 'pg';
import { liveUpdatesChannel } from '../notice/live-updates.js';
import { startTestApp, type TestApp, type TestBoard } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { TestTown } from '../testing/test-town.js';
import { WatchReminders } from './watch-reminders.js';
import { WatchMatcher } from './watch-matcher.js';

const unknownId = '019aa000-0000-7000-8000-000000000000';

let app: TestApp;
let town: TestTown;
let court: TestClient;
let colleague: TestClient;
let juvenileOfficer: TestClient;
let attorney: TestClient;
let staff: TestClient;
let juvenileOffice: string;
let publicDefence: string;
let elsewhere: TestBoard;
let updates: Client;

async function anAgency(kind: AgencyKind, name: string = kind): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(
    'INSERT INTO agency (board_id, name, kind) VALUES ($1, $2, $3) RETURNING id',
    [app.board.id, name, kind],
  );
  return rows[0]?.id ?? '';
}

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  elsewhere = await app.addBoard('elsewhere');
  [juvenileOffice, publicDefence] = [await anAgency('juvenile-office'), await anAgency('public-defence')];
  court = await app.signInAs('court-reviewer');
  colleague = await app.signInAs('court-reviewer');
  juvenileOfficer = await app.signInAs('placement-officer', { agencyId: juvenileOffice });
  attorney = await app.signInAs('court-reviewer', { agencyId: publicDefence });
  staff = await app.signInAs('shelter-staff');
  updates = new Client({ connectionString: app.databaseUrl });
  await updates.connect();
  await updates.query(`LISTEN ${liveUpdatesChannel}`);
});
afterAll(async () => {
  await updates.end();
  await app.stop();
});

/** Of each age there is one unit in this town: a watch for it looks at no other. */
let age = 2;
async function aFullUnit(): Promise<{ unit: UnitRecordView; need: Need }> {
  age += 1;
  const unit = await town.addUnit({ licensed: 8, ages: { from: age, to: age } });
  await census(unit, 8);
  return { unit, need: aNeed({ age }) };
}

const census = (unit: UnitRecordView, occupied: number) =>
  staff.put(`/api/units/${unit.id}/census`, { occupied, staffed: 8 });

const ask = (need: Need, more: object = {}, by = court) =>
  by.post('/api/watches', {
    board: app.board.code,
    need,
    holdAtOnce: false,
    tells: [juvenileOffice, publicDefence],
    ...more,
  });

async function setWatch(need: Need, more: object = {}): Promise<WatchView> {
  const answer = await ask(need, more);
  expect(answer.status).toBe(201);
  return answer.body as WatchView;
}

const confirm = ({ id }: WatchView, by = court) => by.post(`/api/watches/${id}/confirmation`, {});

async function shown({ id }: WatchView, by = court): Promise<WatchView> {
  const { body } = await by.get(`/api/boards/${app.board.code}/watches`);
  const watch = (body as WatchView[]).find((one) => one.id === id);
  if (!watch) throw new Error('the watch is not listed');
  return watch;
}

/** The watch once it was hit again after `before`: looked at whenever a desk is told something. */
async function hitAfter(before: WatchView, by = court): Promise<WatchView> {
  for (;;) {
    const told = once(updates, 'notification');
    const now = await shown(before, by);
    if (now.hitAt !== before.hitAt) return now;
    await told;
  }
}

/** What the database says of the watch. */
async function kept<T>(column: string, { id }: WatchView): Promise<T | undefined> {
  const { rows } = await app.owner.query<{ kept: T }>(
    `SELECT ${column} AS kept FROM watch JOIN need ON subject_id = watch.id WHERE watch.id = $1`,
    [id],
  );
  return rows[0]?.kept;
}

const noticesOf = async (person: TestClient, kind: string, { id }: WatchView): Promise<number> => {
  const { notices } = (await person.get('/api/inbox')).body as InboxView;
  return notices.filter((notice) => notice.kind === kind && notice.subjectId === id).length;
};

let requests = 0;
async function aRequest(boardId = app.board.id, agencyId = juvenileOffice): Promise<string> {
  requests += 1;
  const { rows } = await app.owner.query<{ id: string }>(
    `INSERT INTO request (board_id, agency_id, officer_id, token, opened_at, policy)
     VALUES ($1, $2, $3, $4, now(), $5) RETURNING id`,
    [boardId, agencyId, juvenileOfficer.userId, `R-${requests}`, JSON.stringify(defaultPolicy)],
  );
  return rows[0]?.id ?? '';
}

describe('a watch of the court', () => {
  it('tells its agency and those it names of an opening once, and goes on for the next', async () => {
    const { unit, need } = await aFullUnit();
    const watch = await setWatch(need);
    expect(watch).toMatchObject({
      hitAt: null,
      confirmBy: addMinutes(watch.setAt, 24 * 60),
      tells: [
        { id: juvenileOffice, name: 'juvenile-office' },
        { id: publicDefence, name: 'public-defence' },
      ],
    });
    await census(unit, 7);
    const first = await hitAfter(watch);
    expect(first).toMatchObject({ hitUnitId: unit.id, endedAt: null, needHere: true });
    // One bed more is the same opening.
    await census(unit, 6);
    await census(unit, 8);
    while ((await kept<string[]>('told', watch))?.length !== 0);
    await census(unit, 7);
    expect(await hitAfter(first)).toMatchObject({ hitUnitId: unit.id, endedAt: null });
    const people = [court, colleague, juvenileOfficer, attorney, staff];
    expect(await Promise.all(people.map((person) => noticesOf(person, 'alternative-open', watch)))).toEqual([
      2, 2, 2, 2, 0,
    ]);
  });

  it('tells what is open when it is set once, and not again', async () => {
    const { unit, need } = await aFullUnit();
    const other = await town.addUnit({ licensed: 8, ages: { from: age, to: age } });
    for (const open of [unit, other]) await census(open, 5);
    const watch = await setWatch(need);
    expect(watch.hitAt).not.toBeNull();
    expect((await kept<string[]>('told', watch))?.toSorted()).toEqual([unit.id, other.id].toSorted());
    const matcher = app.app.get(WatchMatcher, { strict: false });
    await matcher.take(watch.id);
    expect((await shown(watch)).hitAt).toBe(watch.hitAt);
    expect(await noticesOf(attorney, 'alternative-open', watch)).toBe(1);
  });

  it('tells the coordinators whose agency it names', async () => {
    const { unit, need } = await aFullUnit();
    await census(unit, 7);
    const watch = await setWatch(need, { tells: [app.board.agencies.coordinator] });
    expect(watch.hitUnitId).toBe(unit.id);
    expect(await noticesOf(town.coordinator, 'alternative-open', watch)).toBe(1);
  });

  it('is looked out for by two nodes, and its people are told once', async () => {
    const { unit, need } = await aFullUnit();
    const watch = await setWatch(need);
    const other = (await app.addNode()).get(WatchMatcher, { strict: false });
    await census(unit, 7);
    await hitAfter(watch);
    await Promise.all([other.take(watch.id), other.refresh()]);
    expect(await noticesOf(juvenileOfficer, 'alternative-open', watch)).toBe(1);
  });

  it.each([
    ['an agency that runs shelters', () => app.board.agencies['shelter-staff']],
    ['an agency of another board', () => elsewhere.agencies['court-reviewer']],
    ['an agency that is not there', () => unknownId],
  ])('cannot tell %s', async (_, agency) => {
    expect(await ask(aNeed(), { tells: [juvenileOffice, agency()] })).toMatchObject({
      status: 400,
      body: { code: 'cannot-be-told', reasons: [{ code: 'cannot-be-told', field: 'tells' }] },
    });
  });

  it('holds no bed for those who may hold none, and for an officer does', async () => {
    const { unit, need } = await aFullUnit();
    expect(await ask(need, { holdAtOnce: true })).toMatchObject({
      status: 403,
      body: { code: 'not-allowed', reasons: [{ code: 'not-allowed', field: 'holdAtOnce' }] },
    });
    await census(unit, 7);
    const watch = await ask(need, { holdAtOnce: true, tells: [publicDefence] }, juvenileOfficer);
    expect(watch.body).toMatchObject({ hitUnitId: unit.id, endedAt: null });
    const holds = await juvenileOfficer.get(`/api/boards/${app.board.code}/holds`);
    expect(holds.body).toMatchObject([{ unitId: unit.id, ownerId: juvenileOfficer.userId }]);
  });

  it('holds a bed at its first opening alone, so that nobody keeps one for ever', async () => {
    const { unit, need } = await aFullUnit();
    await census(unit, 7);
    const answer = await ask(need, { holdAtOnce: true, tells: [publicDefence] }, juvenileOfficer);
    const watch = answer.body as WatchView;
    const holds = async () => {
      const { body } = await juvenileOfficer.get(`/api/boards/${app.board.code}/holds`);
      return (body as HoldView[]).filter(({ unitId }) => unitId === unit.id);
    };
    const [held] = await holds();
    await juvenileOfficer.delete(`/api/holds/${held?.id}`);
    await census(unit, 8);
    while ((await kept<string[]>('told', watch))?.length !== 0);
    await census(unit, 7);
    await hitAfter(watch, juvenileOfficer);
    expect(await holds()).toEqual([]);
  });
});

describe('a confirmation', () => {
  const hoursAgo = (watch: WatchView, hours: number) =>
    app.owner.query(
      `WITH moved AS (UPDATE need SET expires_at = expires_at - make_interval(hours => $2) WHERE subject_id = $1)
       UPDATE watch SET expires_at = expires_at - make_interval(hours => $2),
                        confirm_by = confirm_by - make_interval(hours => $2) WHERE id = $1`,
      [watch.id, hours],
    );

  it('lets the watch stand and its need stay for another day', async () => {
    const watch = await setWatch((await aFullUnit()).need);
    await hoursAgo(watch, 23);
    const { status, body } = await confirm(watch);
    const { confirmBy, expiresAt } = body as WatchView;
    expect([status, confirmBy]).toEqual([200, expiresAt]);
    expect(Date.parse(String(confirmBy))).toBeGreaterThanOrEqual(Date.parse(String(watch.confirmBy)));
    const until = (await kept<Date>('need.expires_at', watch))?.getTime() ?? 0;
    expect(Math.abs(until - Date.parse(expiresAt))).toBeLessThan(60_000);
  });

  it('is asked for two hours before the watch ends, once for each day', async () => {
    const watch = await setWatch((await aFullUnit()).need);
    const remindAt = (minutesBefore: number, { confirmBy }: WatchView) =>
      app.app.get(WatchReminders, { strict: false }).remind(addMinutes(String(confirmBy), -minutesBefore));
    const asked = () => noticesOf(court, 'watch-confirm', watch);
    await remindAt(121, watch);
    expect(await asked()).toBe(0);
    await remindAt(119, watch);
    await remindAt(60, watch);
    expect(await asked()).toBe(1);
    const confirmed = (await confirm(watch)).body as WatchView;
    await remindAt(119, confirmed);
    expect([await asked(), await noticesOf(colleague, 'watch-confirm', watch)]).toEqual([2, 0]);
  });

  it('that never came lets the watch lapse', async () => {
    const { unit, need } = await aFullUnit();
    const watch = await setWatch(need);
    await hoursAgo(watch, 25);
    await app.app.get(WatchMatcher, { strict: false }).refresh();
    const later = await setWatch(need);
    await census(unit, 7);
    await hitAfter(later);
    expect(await shown(watch)).toMatchObject({
      hitAt: null,
      endedAt: addMinutes(String(watch.confirmBy), -25 * 60),
    });
    expect(await confirm(watch)).toMatchObject({ status: 409, body: { code: 'watch-over' } });
  });

  it('is refused where the need was lost, until it is sent again', async () => {
    const { need } = await aFullUnit();
    const watch = await setWatch(need);
    await app.owner.query('DELETE FROM need WHERE subject_id = $1', [watch.id]);
    expect((await confirm(watch)).body).toMatchObject({ code: 'need-missing' });
    const { body } = await court.put(`/api/watches/${watch.id}/need`, { need });
    expect(body).toMatchObject({ needHere: true, confirmBy: (body as WatchView).expiresAt });
    expect((await confirm(watch)).status).toBe(200);
  });

  it('is the agency’s own: of another’s watch nothing is found', async () => {
    const watch = await setWatch((await aFullUnit()).need);
    expect((await confirm(watch, attorney)).status).toBe(404);
    expect((await confirm(watch, juvenileOfficer)).status).toBe(404);
    expect((await attorney.get(`/api/boards/${app.board.code}/watches`)).body).toEqual([]);
  });
});

describe('a request in the docket', () => {
  it('may be watched for by the court, though another agency asks, and ends the watch', async () => {
    const { need } = await aFullUnit();
    const requestId = await aRequest();
    const watch = await setWatch(need, { requestId });
    expect(watch).toMatchObject({ requestId, endedAt: null });
    expect(watch.token).not.toBeNull();
    await app.owner.query(`UPDATE request SET state = 'placed', ended_at = now() WHERE id = $1`, [requestId]);
    expect((await shown(watch)).endedAt).not.toBeNull();
    expect((await confirm(watch)).body).toMatchObject({ code: 'watch-over' });
    expect((await ask(need, { requestId })).body).toMatchObject({ code: 'request-ended' });
  });

  it('of another board, or for an officer of another agency, is not found', async () => {
    const there = await aRequest(elsewhere.id, elsewhere.agencies['placement-officer']);
    expect((await ask(aNeed(), { requestId: there })).body).toMatchObject({ code: 'not-found' });
    const officer = await app.signInAs('placement-officer');
    const answer = await ask(aNeed(), { requestId: await aRequest() }, officer);
    expect(answer.body).toMatchObject({ code: 'not-found' });
  });
});

describe('the agencies that can be told', () => {
  const read = async (by: TestClient) => by.get(`/api/boards/${app.board.code}/tellable-agencies`);

  it('are those of the board that run no shelter, by name', async () => {
    const agencies = (await read(attorney)).body as AgencyView[];
    const names = agencies.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(agencies.map(({ kind }) => kind)).not.toContain('shelter-operator');
    expect(agencies.map(({ id }) => id)).toEqual(expect.arrayContaining([juvenileOffice, publicDefence]));
    expect((await read(staff)).status).toBe(403);
  });
});
