import type { Me, OfferView, RequestView } from '@harborlight/contracts';
import { aNeed } from '@harborlight/testing';
import { openMailbox, type Mailbox } from '../../notice/delivery/mailbox.spec-support.js';
import { createLog } from '../../platform/logging.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { must, Night } from '../../testing/night.js';
import { PurgeService } from './purge.service.js';
import { tablesThatSay } from '../../testing/where-stored.js';

/** A need nobody else in the town has, so that a trace of it is known wherever it turns up. */
const rare = aNeed({
  age: 13,
  region: 'zz-marker-region',
  avoidRegions: ['zz-marker-region'],
  earliestArrival: '2031-02-03T04:05:00.000Z',
  nights: 713,
});
const traces = ['zz-marker-region', '2031-02-03', '"age": 13', '"age":13', ' 713,', 'prefersLowCensus'];
const tellingCodes = ['runaway-risk', 'higher-level-of-care', 'young-person-declined'];

const lines: string[] = [];
let mailbox: Mailbox;
let app: TestApp;
let night: Night;

beforeAll(async () => {
  mailbox = await openMailbox();
  const mail = { url: `smtp://127.0.0.1:${mailbox.port}`, from: 'board@beds.example.org' };
  app = await startTestApp(
    { mail, publicOrigin: 'http://beds.example.org' },
    createLog('trace', { write: (line) => void lines.push(line) }),
  );
  // Written by the owner, so that no audit event of a coordinator names it.
  await app.owner.query(`INSERT INTO region VALUES ($1, 'zz-marker-region', 'Far', 'Lejos')`, [app.board.id]);
  night = await Night.in(app);
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
});

const purge = () => app.app.get(PurgeService, { strict: false }).purge();
const unitWithRoom = () => night.town.addUnitWith(2, 8);
const close = async ({ id }: Pick<RequestView, 'id'>): Promise<void> => {
  must(await night.officer.post(`/api/requests/${id}/closure`, { outcome: 'withdrawn' }));
};

/** As if the request had ended, and every need been sent, so much earlier. */
async function passes(interval: string): Promise<void> {
  await app.owner.query(`UPDATE request SET ended_at = ended_at - $1::interval WHERE purged_at IS NULL`, [
    interval,
  ]);
  await app.owner.query(`UPDATE need SET expires_at = expires_at - $1::interval`, [interval]);
}

async function asked(): Promise<{ readonly request: RequestView; readonly offer: OfferView }> {
  const request = await night.open();
  const [offer] = await night.ask(request.id, [await unitWithRoom()], { need: rare });
  if (!offer) throw new Error('the unit was asked');
  return { request, offer };
}
const needHere = async ({ id }: Pick<RequestView, 'id'>): Promise<boolean> => (await night.read(id)).needHere;
const answers = async ({ id }: Pick<RequestView, 'id'>) =>
  (await night.read(id)).offers.map(({ answer }) => answer);
const results = async ({ id }: Pick<RequestView, 'id'>) =>
  (await night.read(id)).steps.flatMap(({ result }) => result ?? []);

describe('what a child needed', () => {
  it('is nowhere once the deadline has passed: in no table, no log, no e-mail', async () => {
    const request = await night.open();
    const units = [await unitWithRoom(), await unitWithRoom(), await unitWithRoom()];
    const offers = await night.ask(request.id, units, { need: rare });
    for (const [i, code] of ['runaway-risk', 'young-person-declined', 'full'].entries()) {
      const key = { 'idempotency-key': `decline-${i}` };
      const path = `/api/offers/${offers[i]?.id}/answer`;
      must(await night.staff.post(path, { answer: 'decline', code }, key));
    }
    const call = { result: 'declined', code: 'higher-level-of-care', requestId: request.id };
    must(await night.officer.post(`/api/units/${(await unitWithRoom()).id}/calls`, call));
    const promised = await night.accepted(await unitWithRoom(), request);
    must(await night.settle(promised, { outcome: 'turned-away', code: 'runaway-risk' }, night.staff));
    must(await night.officer.post('/api/watches', { board: app.board.code, need: rare, holdAtOnce: false }));
    await close(request);
    const { email } = (await night.staff.get('/api/me')).body as Me;
    await mailbox.mailTo(email);
    expect(await tablesThatSay(app.owner, [...traces, ...tellingCodes])).toEqual([
      'public.need',
      'public.offer',
      'public.region',
      'public.request_step',
    ]);

    await passes('72 hours');
    await purge();
    expect(await tablesThatSay(app.owner, [...traces, ...tellingCodes])).toEqual(['public.region']);
    expect((await answers(request)).sort()).toEqual(['full', 'need', 'need', 'need', 'withdrawn']);
    expect(mailbox.received.length).toBeGreaterThan(0);
    const told = lines.join('\n') + JSON.stringify(mailbox.received.map(({ mail }) => mail));
    expect([...traces, ...tellingCodes].filter((text) => told.includes(text))).toEqual([]);
    expect(lines.length).toBeGreaterThan(100);
  });

  it('stays for the policy’s hours after the end, and no minute longer', async () => {
    const { request, offer } = await asked();
    must(await night.answer(offer, { answer: 'decline', code: 'psychosis' }));
    await close(request);
    await passes('23 hours 59 minutes');
    await purge();
    expect(await needHere(request)).toBe(true);
    expect(await answers(request)).toEqual(['psychosis']);

    await passes('1 minute');
    await purge();
    expect(await needHere(request)).toBe(false);
    expect(await answers(request)).toEqual(['need']);
    expect(await results(request)).toEqual(['need', 'withdrawn']);
    const { rows } = await app.owner.query('SELECT 1 FROM request WHERE id = $1 AND purged_at IS NOT NULL', [
      request.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('goes at its expiry though the request is still open, and the officer sends it again', async () => {
    const { request, offer } = await asked();
    must(await night.answer(offer, { answer: 'decline', code: 'mobility' }));
    await passes('72 hours');
    expect(await needHere(request)).toBe(false);
    await purge();
    expect(await answers(request)).toEqual(['need']);
    expect((await app.owner.query('SELECT 1 FROM need')).rows).toEqual([]);
    must(await night.officer.put(`/api/requests/${request.id}/need`, { need: rare }));
    await purge();
    expect(await needHere(request)).toBe(true);
  });

  it('is told by no answer that is older than a need may grow, though the need was never sent', async () => {
    const { request, offer } = await asked();
    must(await night.answer(offer, { answer: 'decline', code: 'language' }));
    await app.owner.query('DELETE FROM need WHERE subject_id = $1', [request.id]);
    await purge();
    expect(await answers(request)).toEqual(['language']);
    await app.owner.query(`UPDATE request_step SET at = at - interval '72 hours' WHERE request_id = $1`, [
      request.id,
    ]);
    await purge();
    expect(await answers(request)).toEqual(['need']);
  });

  it('is told by no reason for a more restrictive place either; what shelters said stays a reason', async () => {
    const request = await night.open();
    const reasons = ['siblings-together', 'protection-needed', 'less-restrictive-declined'] as const;
    for (const reason of reasons) {
      const ask = { unitIds: [(await unitWithRoom()).id], need: rare, reason };
      must(await night.officer.post(`/api/requests/${request.id}/offers`, ask));
    }
    expect(await results(request)).toEqual(reasons);
    await close(request);
    await passes('24 hours');
    await purge();
    expect(await results(request)).toEqual(['need', 'need', 'less-restrictive-declined', 'withdrawn']);
  });

  it('goes where nothing stands behind it any more', async () => {
    await app.owner.query(`INSERT INTO need SELECT uuidv7(), $1, $2, '{}', now() + interval '1 day'`, [
      app.board.id,
      app.board.agencies['placement-officer'],
    ]);
    const orphans = `SELECT 1 FROM need WHERE need = '{}'`;
    expect((await app.owner.query(orphans)).rows).toHaveLength(1);
    await purge();
    expect((await app.owner.query(orphans)).rows).toEqual([]);
  });

  it('stays while its watch stands', async () => {
    const watch = { board: app.board.code, need: rare, holdAtOnce: false };
    const { id } = must(await night.officer.post('/api/watches', watch)).body as { id: string };
    await purge();
    const kept = () => app.owner.query('SELECT 1 FROM need WHERE subject_id = $1', [id]);
    expect((await kept()).rows).toHaveLength(1);
    must(await night.officer.delete(`/api/watches/${id}`));
    await purge();
    expect((await kept()).rows).toEqual([]);
  });
});

describe('the purge', () => {
  it('runs each minute', async () => {
    const { rows } = await app.owner.query<{ cron: string }>(
      `SELECT cron FROM pgboss.schedule WHERE name = 'purge-needs'`,
    );
    expect(rows).toEqual([{ cron: '* * * * *' }]);
  });

  it('says in the audit trail that it forgot, never what', async () => {
    await passes('72 hours');
    await purge();
    const { request } = await asked();
    await close(request);
    await passes('72 hours');
    const purges = async () =>
      (
        await app.owner.query<{ actor: string | null; subject: string | null; detail: object }>(
          `SELECT actor, subject, detail FROM audit_entry WHERE action = 'need.purge' ORDER BY seq`,
        )
      ).rows;
    const before = await purges();
    await purge();
    await purge();
    expect((await purges()).slice(before.length)).toEqual([
      { actor: null, subject: null, detail: { needs: 1, requests: 1 } },
    ]);
  });
});
