import { on } from 'node:events';
import { Client, type Notification } from 'pg';
import type { RequestView, UnmetView } from '@harborlight/contracts';
import type { Line } from '@harborlight/domain';
import { liveUpdatesChannel, type LiveUpdate } from '../../notice/live-updates.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { must, Night, requestIn } from '../../testing/night.js';

let app: TestApp;
let night: Night;

beforeAll(async () => {
  app = await startTestApp();
  night = await Night.in(app);
});
afterAll(() => app.stop());

const close = ({ id }: Pick<RequestView, 'id'>, ask: object, by = night.officer) =>
  by.post(`/api/requests/${id}/closure`, ask);
const unmet = async (query = '', by = night.town.coordinator): Promise<readonly UnmetView[]> =>
  (await by.get(`/api/boards/${app.board.code}/unmet${query}`)).body as UnmetView[];
const lineOf = async (unitId: string): Promise<Line | undefined> => {
  const { body } = await night.staff.get(`/api/boards/${app.board.code}`);
  return (body as { units: Line[] }).units.find((line) => line.unitId === unitId);
};
const noticesOf = async (kind: string, subjectId: string): Promise<number> => {
  const { rows } = await app.owner.query('SELECT 1 FROM notice WHERE kind = $1 AND subject_id = $2', [
    kind,
    subjectId,
  ]);
  return rows.length;
};

describe('closing a request', () => {
  it.each([
    [{ outcome: 'unmet' }, 'missing-capability-missing'],
    [{ outcome: 'unmet', missing: [] }, 'invalid-input'],
    [{ outcome: 'unmet', missing: ['a house with a garden'] }, 'invalid-input'],
    [{ outcome: 'placed' }, 'invalid-input'],
    [{ outcome: 'unmet', missing: ['language'], region: 'nowhere' }, 'unknown-region'],
  ])('by %j is refused, and it stays open', async (ask, code) => {
    const request = await night.open();
    expect(await close(request, ask)).toMatchObject({ status: 400, body: { code } });
    expect((await night.read(request.id)).state).toBe('open');
  });

  it('takes back what waits, and tells the shelters', async () => {
    const request = await night.open();
    const units = [await night.town.addUnitWith(1, 8), await night.town.addUnitWith(2, 8)];
    const offers = await night.ask(request.id, units);
    const closed = requestIn(must(await close(request, { outcome: 'withdrawn' })));
    expect(closed.state).toBe('withdrawn');
    expect(closed.endedAt).not.toBeNull();
    expect(closed.offers.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    expect(closed.steps.at(-1)).toMatchObject({ kind: 'closed', result: 'withdrawn' });
    for (const { id } of offers) expect(await noticesOf('offer-withdrawn', id)).toBeGreaterThan(0);
    const [late] = offers;
    expect(late && (await night.answer(late, { answer: 'accept' }))).toMatchObject({
      status: 409,
      body: { code: 'offer-withdrawn' },
    });
  });

  it('lets a held bed go, also one that a shelter had promised', async () => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    const closed = requestIn(must(await close({ id: offer.requestId }, { outcome: 'withdrawn' })));
    expect(closed).toMatchObject({ hold: null, offers: [{ state: 'withdrawn' }] });
    expect(closed.steps).toContainEqual(
      expect.objectContaining({ kind: 'released', result: 'no-longer-needed' }),
    );
    expect((await lineOf(unit.id))?.counts).toMatchObject({ held: 0, available: 6 });
    expect(await noticesOf('offer-withdrawn', offer.id)).toBeGreaterThan(0);
    expect(await night.settle(offer, { outcome: 'arrived' })).toMatchObject({
      status: 409,
      body: { code: 'offer-withdrawn' },
    });
  });

  it('tells the desk of a shelter that only held a bed', async () => {
    const request = await night.open();
    const { id: unitId } = await night.town.addUnitWith(1, 8);
    const ask = { unitId, kind: 'soft', requestId: request.id };
    must(await night.officer.post('/api/holds', ask, { 'idempotency-key': request.id }));
    const updates = new Client({ connectionString: app.databaseUrl });
    await updates.connect();
    await updates.query(`LISTEN ${liveUpdatesChannel}`);
    const told = on(updates, 'notification') as AsyncIterable<[Notification]>;
    must(await close(request, { outcome: 'withdrawn' }));
    for await (const [{ payload }] of told) {
      const { topics, agencyIds } = JSON.parse(payload ?? '') as LiveUpdate;
      // What the hold told may come in late, too.
      if (!topics.includes('watches')) continue;
      const { 'placement-officer': officers, 'shelter-staff': shelter } = app.board.agencies;
      expect(agencyIds).toEqual([officers, shelter]);
      break;
    }
    await updates.end();
  });

  it('happens once', async () => {
    const request = await night.open();
    must(await close(request, { outcome: 'withdrawn' }));
    expect(await close(request, { outcome: 'unmet', missing: ['language'] })).toMatchObject({
      status: 409,
      body: { code: 'request-ended' },
    });
  });

  it('is for the agency that opened it: to others, there is no such request', async () => {
    const request = await night.open();
    const stranger = await app.signInAs('placement-officer', {
      agencyId: app.board.agencies['court-reviewer'],
    });
    expect(await close(request, { outcome: 'withdrawn' }, stranger)).toMatchObject({ status: 404 });
    expect(await close(request, { outcome: 'withdrawn' }, night.staff)).toMatchObject({ status: 403 });
  });

  it('ends its watches, and their needs go at once', async () => {
    const request = await night.open();
    const { rows } = await app.owner.query<{ id: string }>(
      `INSERT INTO watch (board_id, agency_id, officer_id, request_id, set_at, expires_at)
       SELECT board_id, agency_id, officer_id, id, now(), now() + interval '1 day' FROM request WHERE id = $1
       RETURNING id`,
      [request.id],
    );
    const watchId = rows[0]?.id;
    await app.owner.query(
      `INSERT INTO need SELECT $1, board_id, agency_id, '{}', expires_at FROM watch WHERE id = $1`,
      [watchId],
    );
    must(await close(request, { outcome: 'withdrawn' }));
    const left = await app.owner.query(
      `SELECT 1 FROM watch w WHERE id = $1 AND ended_at IS NULL
       UNION ALL SELECT 1 FROM need WHERE subject_id = $1`,
      [watchId],
    );
    expect(left.rows).toEqual([]);
  });
});

describe('what was missing', () => {
  const boys = { outcome: 'unmet', missing: ['bed-for-boys', 'near-enough'], class: 'cse-crisis-house' };

  it('is counted by the hour, class, region, capability and outcome', async () => {
    for (const region of ['metro', undefined, 'metro']) {
      const request = await night.open();
      must(await close(request, { ...boys, ...(region && { region }) }));
    }
    const cells = (await unmet()).filter((cell) => cell.class === 'cse-crisis-house');
    const hour = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:00:00\.000Z$/) as string;
    const cell = (region: string, missing: string, count: number) => ({
      hour,
      class: 'cse-crisis-house',
      region,
      missing,
      outcome: 'unmet',
      count,
    });
    expect(cells).toEqual([
      cell('any', 'bed-for-boys', 1),
      cell('any', 'near-enough', 1),
      cell('metro', 'bed-for-boys', 2),
      cell('metro', 'near-enough', 2),
    ]);
  });

  it('can be read for some hours only', async () => {
    must(await close(await night.open(), boys));
    const hours = (await unmet()).map(({ hour }) => hour);
    expect(hours).not.toEqual([]);
    expect(await unmet(`?to=${hours[0]}`)).not.toContainEqual(expect.objectContaining({ hour: hours[0] }));
    expect(await unmet('?from=2100-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('is told by no row and no audit entry that names the request', async () => {
    const request = await night.open();
    must(await close(request, { outcome: 'unmet', missing: ['pregnancy-or-parenting'] }));
    const { rows } = await app.owner.query(
      `SELECT 1 FROM unmet_tally t WHERE t::text LIKE $1
       UNION ALL SELECT 1 FROM audit_entry a WHERE a::text LIKE '%pregnancy-or-parenting%'
       UNION ALL SELECT 1 FROM request_step s WHERE s::text LIKE '%pregnancy-or-parenting%'
       UNION ALL SELECT 1 FROM request r WHERE r::text LIKE '%pregnancy-or-parenting%'`,
      [`%${request.id}%`],
    );
    expect(rows).toEqual([]);
  });

  it('is shown to those who look after the whole board, and to nobody else', async () => {
    for (const role of ['placement-officer', 'shelter-manager', 'court-reviewer'] as const) {
      const answer = await (await app.signInAs(role)).get(`/api/boards/${app.board.code}/unmet`);
      expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
  });
});
