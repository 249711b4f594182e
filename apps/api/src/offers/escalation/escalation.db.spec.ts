import type { InboxView } from '@harborlight/contracts';
import {
  addMinutes,
  defaultPolicy,
  instantOf,
  type LadderRung,
  type OfferState,
  type Role,
} from '@harborlight/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { TestTown } from '../../testing/test-town.js';
import { EscalationService } from './escalation.service.js';

/** Tomorrow: the node's own look at the clock finds nothing to do here. */
const openedAt = addMinutes(instantOf(Date.now()), 24 * 60);

let app: TestApp;
let node: NestFastifyApplication;
let officer: TestClient;
let unitId: string;
let opened = 0;

beforeAll(async () => {
  app = await startTestApp();
  node = await app.addNode();
  officer = await app.signInAs('placement-officer');
  unitId = (await (await TestTown.in(app)).addUnit()).id;
});
afterEach(() =>
  app.owner.query(`UPDATE request SET state = 'withdrawn', ended_at = now() WHERE state = 'open'`),
);
afterAll(() => app.stop());

const inserted = async (sql: string, values: unknown[]): Promise<string> => {
  const { rows } = await app.owner.query<{ id: string }>(`${sql} RETURNING id`, values);
  return (rows[0] as { id: string }).id;
};

/** A request of the officer, opened a while ago. */
const aRequest = (ladder = defaultPolicy.ladder): Promise<string> =>
  inserted(
    `INSERT INTO request (board_id, agency_id, officer_id, token, opened_at, policy) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      app.board.id,
      app.board.agencies['placement-officer'],
      officer.userId,
      `R-${(opened += 1)}`,
      openedAt,
      { ...defaultPolicy, ladder },
    ],
  );

const anOffer = (requestId: string, state: OfferState): Promise<string> =>
  inserted(
    `INSERT INTO offer (request_id, board_id, unit_id, agency_id, asking_agency_id, state, channel, asked_at, acknowledged_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'app', $7, CASE WHEN $6 IN ('asked', 'withdrawn') THEN NULL ELSE now() END)`,
    [
      requestId,
      app.board.id,
      unitId,
      app.board.agencies['shelter-staff'],
      app.board.agencies['placement-officer'],
      state,
      openedAt,
    ],
  );

const aCall = (requestId: string, result: string): Promise<string> =>
  inserted(
    `INSERT INTO request_step (request_id, at, kind, unit_id, result, channel) VALUES ($1, $2, 'called', $3, $4, 'phone')`,
    [requestId, openedAt, unitId, result],
  );

const looksAtTheClock = (minutes: number, on = app.app) =>
  on.get(EscalationService, { strict: false }).escalate(addMinutes(openedAt, minutes));

const climbed = async (requestId: string): Promise<LadderRung[]> => {
  const { rows } = await app.owner.query<{ result: LadderRung }>(
    `SELECT result FROM request_step WHERE request_id = $1 AND kind = 'escalated' ORDER BY at, id`,
    [requestId],
  );
  return rows.map(({ result }) => result);
};

const rungOf = async (requestId: string): Promise<number | undefined> =>
  (await app.owner.query<{ rung: number }>('SELECT rung FROM request WHERE id = $1', [requestId])).rows[0]
    ?.rung;

/** How often the person was told that this request waits. */
const told = async (person: TestClient, requestId: string): Promise<number> =>
  ((await person.get('/api/inbox')).body as InboxView).notices.filter(
    ({ kind, subjectId }) => kind === 'escalation' && subjectId === requestId,
  ).length;

describe('a request that nobody acknowledges', () => {
  it('climbs its ladder in its own time, each step once', async () => {
    const request = await aRequest();
    const steps: LadderRung[][] = [];
    for (const minutes of [29, 30, 31, 120, 361, 1_440, 1_500]) {
      await looksAtTheClock(minutes);
      steps.push(await climbed(request));
    }
    expect(steps.map(({ length }) => length)).toEqual([0, 1, 1, 2, 3, 4, 4]);
    expect(steps.at(-1)).toEqual(['ask-again', 'desk-lead', 'duty-manager', 'coordinator-and-judge']);
    expect(await rungOf(request)).toBe(4);
  });

  it('climbs once, however many nodes look at the clock', async () => {
    const request = await aRequest();
    await Promise.all([looksAtTheClock(130), looksAtTheClock(130, node), looksAtTheClock(130)]);
    expect(await climbed(request)).toEqual(['ask-again', 'desk-lead']);
  });

  it.each<[Role, number, number]>([
    ['placement-officer', 30, 1],
    ['coordinator', 30, 1],
    ['court-reviewer', 30, 0],
    ['court-reviewer', 1_440, 1],
    ['coordinator', 1_440, 4],
    ['shelter-staff', 1_440, 0],
  ])('tells a %s after %i minutes %i times', async (role, minutes, times) => {
    const person = await app.signInAs(role);
    const request = await aRequest();
    await looksAtTheClock(minutes);
    expect(await told(person, request)).toBe(times);
  });

  it('tells its own officer once, though the agency hears of it too', async () => {
    const request = await aRequest();
    await looksAtTheClock(30);
    expect(await told(officer, request)).toBe(1);
  });

  it('tells nobody of another board', async () => {
    const stranger = await app.signInAs('coordinator', { on: await app.addBoard('elsewhere') });
    const request = await aRequest();
    await looksAtTheClock(1_440);
    expect(await told(stranger, request)).toBe(0);
  });

  it('climbs the ladder it was opened with', async () => {
    const quick = {
      rung: 'duty-manager',
      afterMinutes: 5,
      unless: 'accepted',
      tells: ['coordinator'],
    } as const;
    const request = await aRequest([quick]);
    await looksAtTheClock(6);
    expect(await climbed(request)).toEqual(['duty-manager']);
  });

  it('leaves its climb in the audit trail', async () => {
    const request = await aRequest();
    await looksAtTheClock(30);
    const { rows } = await app.owner.query(
      `SELECT actor, detail FROM audit_entry WHERE action = 'request.escalate' AND subject = $1`,
      [request],
    );
    expect(rows).toEqual([{ actor: null, detail: { rung: 1 } }]);
  });
});

describe('a request of which something was heard', () => {
  it.each<[string, (request: string) => Promise<unknown>, number, LadderRung[]]>([
    ['an offer nobody looked at', (request) => anOffer(request, 'asked'), 30, ['ask-again']],
    ['an acknowledgement', (request) => anOffer(request, 'acknowledged'), 30, []],
    ['a decline', (request) => anOffer(request, 'declined'), 30, []],
    ['a call that was answered', (request) => aCall(request, 'declined'), 30, []],
    ['a call that nobody answered', (request) => aCall(request, 'no-answer'), 30, ['ask-again']],
    ['an acknowledgement two hours ago', (request) => anOffer(request, 'acknowledged'), 120, ['desk-lead']],
    ['an accept', (request) => anOffer(request, 'accepted'), 1_440, []],
    ['an arrival', (request) => anOffer(request, 'arrived'), 1_440, []],
    ['an accept that came to nothing', (request) => anOffer(request, 'no-show'), 120, ['desk-lead']],
  ])('after %s', async (_, happens, minutes, steps) => {
    const request = await aRequest();
    await happens(request);
    await looksAtTheClock(minutes);
    expect(await climbed(request)).toEqual(steps);
  });

  it('climbs no further once it has ended', async () => {
    const request = await aRequest();
    await app.owner.query(`UPDATE request SET state = 'unmet', ended_at = now() WHERE id = $1`, [request]);
    await looksAtTheClock(1_440);
    expect(await climbed(request)).toEqual([]);
  });
});
