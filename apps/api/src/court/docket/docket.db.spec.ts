import { randomUUID } from 'node:crypto';
import type { DocketView, HeadlineView, RequestView, UnitRecordView } from '@harborlight/contracts';
import { addMinutes, headlineFrom, instantOf, type AgencyKind, type DocketLine } from '@harborlight/domain';
import { aNeed } from '@harborlight/testing';
import { must, requestIn } from '../../testing/night.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { TestTown } from '../../testing/test-town.js';

let app: TestApp;
let town: TestTown;
let missouriOffice: string;
let kansasIntake: string;
let missouriOfficer: TestClient;
let kansasOfficer: TestClient;
let court: TestClient;
let staff: TestClient;

async function anAgency(kind: AgencyKind, state: string | null): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(
    'INSERT INTO agency (board_id, name, kind, state) VALUES ($1, $2, $3, $4) RETURNING id',
    [app.board.id, `${kind} ${state}`, kind, state],
  );
  return rows[0]?.id ?? '';
}

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  [missouriOffice, kansasIntake] = [
    await anAgency('juvenile-office', 'MO'),
    await anAgency('juvenile-office', 'KS'),
  ];
  missouriOfficer = await app.signInAs('placement-officer', { agencyId: missouriOffice });
  kansasOfficer = await app.signInAs('placement-officer', { agencyId: kansasIntake });
  court = await app.signInAs('court-reviewer');
  staff = await app.signInAs('shelter-staff');
});
afterAll(() => app.stop());

const open = async (by: TestClient): Promise<RequestView> =>
  requestIn(must(await by.post('/api/requests', { board: app.board.code })));

const docketAs = async (client: TestClient): Promise<DocketView> =>
  must(await client.get(`/api/boards/${app.board.code}/docket`)).body as DocketView;
const lineOf = async (id: string, client = court): Promise<DocketLine | undefined> =>
  (await docketAs(client)).lines.find((line) => line.id === id);

const decline = async (request: RequestView, unit: UnitRecordView, code: string): Promise<void> => {
  const said = { requestId: request.id, result: 'declined', code };
  must(await missouriOfficer.post(`/api/units/${unit.id}/calls`, said));
};

describe('the docket', () => {
  it('tells of a search how long it waits, what runs out next, and which classes said no', async () => {
    const request = await open(missouriOfficer);
    const facility = await town.addFacility({ class: 'cse-crisis-house' });
    await decline(request, await town.addUnitWith(1, 8), 'full');
    await decline(request, await town.addUnit({ licensed: 8 }, facility.id), 'self-harm-risk');
    const line = await lineOf(request.id);
    expect(line).toEqual({
      kind: 'request',
      id: request.id,
      token: request.token,
      agency: 'juvenile-office MO',
      openedAt: request.openedAt,
      waitingMinutes: 0,
      next: expect.objectContaining({ kind: 'ladder', code: 'desk-lead' }) as unknown,
      ranOut: [],
      missing: ['cse-crisis-house', 'emergency-shelter-care'],
      lastStep: { kind: 'answered', at: expect.any(String) as string },
    });
    expect(JSON.stringify(line)).not.toContain('self-harm-risk');
  });

  it('counts no decline of a child who wished to go elsewhere', async () => {
    const request = await open(missouriOfficer);
    await decline(request, await town.addUnitWith(1, 8), 'young-person-declined');
    expect((await lineOf(request.id))?.missing).toEqual([]);
  });

  it('reads each state’s clocks for its own desks, from the opening', async () => {
    const [here, there] = [await open(missouriOfficer), await open(kansasOfficer)];
    await app.owner.query(`UPDATE request SET policy = policy || '{"ladder": []}' WHERE id = ANY ($1)`, [
      [here.id, there.id],
    ]);
    expect((await lineOf(here.id))?.next).toMatchObject({ kind: 'clock', code: 'hold-without-order' });
    // Which of these comes first depends on the weekend; Missouri's hold is in neither.
    expect(['detention-hearing', 'prea-screening']).toContain((await lineOf(there.id))?.next?.code);
  });

  it('leaves out what is over, and what no detention desk searches for', async () => {
    const police = await app.signInAs('placement-officer');
    const [ended, other] = [await open(missouriOfficer), await open(police)];
    must(await missouriOfficer.post(`/api/requests/${ended.id}/closure`, { outcome: 'withdrawn' }));
    expect([await lineOf(ended.id), await lineOf(other.id)]).toEqual([undefined, undefined]);
    expect((await docketAs(police)).lines).toEqual([]);
  });

  it('shows an officer the lines of their own agency, and the court those of the whole board', async () => {
    const [here, there] = [await open(missouriOfficer), await open(kansasOfficer)];
    const shownTo = async (client: TestClient) =>
      Promise.all([here, there].map(async ({ id }) => (await lineOf(id, client)) !== undefined));
    expect(await shownTo(missouriOfficer)).toEqual([true, false]);
    expect(await shownTo(kansasOfficer)).toEqual([false, true]);
    expect(await shownTo(court)).toEqual([true, true]);
    expect(await shownTo(town.coordinator)).toEqual([true, true]);
  });

  it('lists the court’s watches until they are to be confirmed, and those of a desk beside no request', async () => {
    const { id: requestId } = await open(missouriOfficer);
    const forNobodyHere = aNeed({ age: 5 });
    const set = async (by: TestClient, ask: object) =>
      must(
        await by.post('/api/watches', {
          board: app.board.code,
          need: forNobodyHere,
          holdAtOnce: false,
          ...ask,
        }),
      ).body as { id: string; confirmBy: string | null };
    const ofCourt = await set(court, { tells: [missouriOffice] });
    const ofDesk = await set(missouriOfficer, {});
    const ofRequest = await set(missouriOfficer, { requestId });
    expect(await lineOf(ofCourt.id)).toMatchObject({
      kind: 'watch',
      token: null,
      next: { kind: 'confirmation', at: ofCourt.confirmBy },
    });
    expect(await lineOf(ofDesk.id)).toMatchObject({ kind: 'watch', agency: 'juvenile-office MO' });
    expect(await lineOf(ofRequest.id)).toBeUndefined();
    must(await court.delete(`/api/watches/${ofCourt.id}`));
    expect(await lineOf(ofCourt.id)).toBeUndefined();
  });

  it('is recorded as read: by whom, for which agency and how many lines, and no more', async () => {
    const { lines } = await docketAs(court);
    const { rows } = await app.owner.query<{ subject: string | null; detail: object }>(
      `SELECT subject, detail FROM audit_entry WHERE action = 'docket.read' AND actor = $1
        ORDER BY seq DESC LIMIT 1`,
      [court.userId],
    );
    const agency = app.board.agencies['court-reviewer'];
    expect(rows).toEqual([{ subject: null, detail: { agency, lines: lines.length } }]);
  });

  it.each(['docket', 'headline'])('of another board is not there, nor its %s', async (what) => {
    const elsewhere = await app.addBoard(`elsewhere-${what}`);
    for (const client of [court, missouriOfficer, town.coordinator])
      expect((await client.get(`/api/boards/${elsewhere.code}/${what}`)).status).toBe(404);
    expect((await staff.get(`/api/boards/${app.board.code}/${what}`)).status).toBe(403);
  });
});

describe('the headline', () => {
  const headlineAs = async (client: TestClient): Promise<HeadlineView> =>
    must(await client.get(`/api/boards/${app.board.code}/headline`)).body as HeadlineView;

  /** Searches of the first month told, of which so many found a placement after an hour. */
  async function search(agencyId: string, requests: number, placed: number): Promise<void> {
    const openedAt = addMinutes(headlineFrom(instantOf(Date.now()), 'America/Chicago'), 5 * 24 * 60);
    const unit = await town.addUnitWith(0, 1);
    await app.owner.query(
      `WITH opened AS (
              INSERT INTO request (board_id, agency_id, officer_id, token, state, opened_at, ended_at, policy)
              SELECT $1, $2, $3, gen_random_uuid(), CASE WHEN n <= $5 THEN 'placed' ELSE 'unmet' END, $6,
                     $6::timestamptz + interval '1 hour', '{}'
                FROM generate_series(1, $4::int) AS n RETURNING id, state),
            accepted AS (
              INSERT INTO offer (request_id, board_id, unit_id, agency_id, asking_agency_id, state, channel, asked_at)
              SELECT id, $1, $7, $8, $2, 'arrived', 'app', $6 FROM opened WHERE state = 'placed' RETURNING id, request_id)
       INSERT INTO placement (offer_id, request_id, board_id, unit_id, bed_id, agency_id, asking_agency_id, arrived_at)
       SELECT a.id, a.request_id, $1, $7, b.id, $8, $2, $6::timestamptz + interval '1 hour'
         FROM accepted a, bed b WHERE b.unit_id = $7`,
      [
        app.board.id,
        agencyId,
        randomUUID(),
        requests,
        placed,
        openedAt,
        unit.id,
        app.board.agencies['shelter-staff'],
      ],
    );
  }

  it('tells of the desks’ searches how many had no placement a day and three days later, none of them small', async () => {
    await search(missouriOffice, 26, 15);
    await search(kansasIntake, 9, 0);
    await search(app.board.agencies['placement-officer'], 40, 0);
    const { months, pooled, reference } = await headlineAs(court);
    const counts = { requests: 35, withoutPlacementAt24: 20, withoutPlacementAt72: 20 };
    expect(months).toHaveLength(12);
    expect(months[0]).toMatchObject(counts);
    expect(pooled).toMatchObject(counts);
    expect(reference).toMatchObject({ without: 68, of: 342 });
    expect((await headlineAs(missouriOfficer)).pooled).toMatchObject({
      requests: 26,
      withoutPlacementAt24: 11,
      withoutPlacementAt72: 11,
    });
    expect((await headlineAs(kansasOfficer)).pooled).toMatchObject({
      requests: null,
      withoutPlacementAt24: null,
      withoutPlacementAt72: null,
    });
  });
});
