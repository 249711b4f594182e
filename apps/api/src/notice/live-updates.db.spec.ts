import { once } from 'node:events';
import { liveUpdatesNamespace, type LiveUpdatesEvents, type Handshake } from '@harborlight/contracts';
import { liveUpdateTopics, type LiveUpdateTopic } from '@harborlight/domain';
import { io, type Socket } from 'socket.io-client';
import { AccountService } from '../identity/account.service.js';
import { Transactions } from '../platform/transactions.js';
import { startTestApp, testPassword, type TestApp } from '../testing/test-app.js';
import { cookiesOf, type TestClient } from '../testing/test-client.js';
import { LiveUpdates } from './live-updates.js';
import { Notices, type NewNotice } from './notices.js';

type LiveUpdateEvent = Parameters<LiveUpdatesEvents['desk.changed.v1']>[0];

let app: TestApp;
let shelter: string;
let open: Socket<LiveUpdatesEvents>[];

beforeAll(async () => {
  app = await startTestApp();
  shelter = app.board.agencies['shelter-staff'];
});
beforeEach(() => {
  open = [];
});
afterEach(() => {
  for (const socket of open) socket.close();
});
afterAll(() => app.stop());

function knocks(
  { cookie }: Pick<TestClient, 'cookie'>,
  at = app.url,
  auth: Handshake = {},
): Socket<LiveUpdatesEvents> {
  const socket: Socket<LiveUpdatesEvents> = io(new URL(liveUpdatesNamespace, at).href, {
    auth,
    extraHeaders: { cookie },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  open.push(socket);
  return socket;
}

/** A desk that is open, and the news it hears from now on, in order. */
async function subscribes(person: TestClient, at?: string): Promise<AsyncIterator<LiveUpdateEvent>> {
  const socket = knocks(person, at);
  const heard: LiveUpdateEvent[] = [];
  let awaited = Promise.withResolvers<void>();
  socket.on('desk.changed.v1', (update) => {
    heard.push(update);
    awaited.resolve();
  });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return (async function* () {
    for (;;) {
      const update = heard.shift();
      if (update) yield update;
      else {
        await awaited.promise;
        awaited = Promise.withResolvers();
      }
    }
  })();
}

const next = async (updates: AsyncIterator<LiveUpdateEvent>): Promise<LiveUpdateEvent> =>
  (await updates.next()).value as LiveUpdateEvent;

const publish = (topics: readonly LiveUpdateTopic[], to: { agencyIds?: string[]; userIds?: string[] } = {}) =>
  app.app.get(LiveUpdates, { strict: false }).publish({ boardId: app.board.id, topics, ...to });

const update = (...topics: LiveUpdateTopic[]): LiveUpdateEvent => ({ boardId: app.board.id, topics });

const offerNotice = (): NewNotice => ({
  boardId: app.board.id,
  kind: 'offer',
  subjectId: crypto.randomUUID(),
  once: 'an offer',
  to: { agencyIds: [shelter], roles: ['shelter-staff'] },
});

const write = (notice: NewNotice, then: () => void = () => undefined) =>
  app.app.get(Transactions, { strict: false }).run(async (tx) => {
    await app.app.get(Notices, { strict: false }).write(tx, notice);
    then();
  });

describe('an open desk', () => {
  it('hears of an offer that was written to its agency', async () => {
    const updates = await subscribes(await app.signInAs('shelter-staff'));
    await write(offerNotice());
    expect(await next(updates)).toEqual(update('notices'));
  });

  it('hears nothing of what was taken back', async () => {
    const updates = await subscribes(await app.signInAs('shelter-staff'));
    const failed = write({ ...offerNotice(), once: 'taken back' }, () => {
      throw new Error('changed our mind');
    });
    await expect(failed).rejects.toThrow('changed our mind');
    await publish(['offers'], { agencyIds: [shelter] });
    expect(await next(updates)).toEqual(update('offers'));
  });

  it('hears what is told its agency, and so does whoever watches over the board, but nobody else', async () => {
    const staff = await subscribes(await app.signInAs('shelter-staff'));
    const coordinator = await subscribes(await app.signInAs('coordinator'));
    const officer = await subscribes(await app.signInAs('placement-officer'));
    await publish(['offers'], { agencyIds: [shelter] });
    await publish(['policy']);
    expect(await next(staff)).toEqual(update('offers'));
    expect(await next(coordinator)).toEqual(update('offers'));
    expect(await next(officer)).toEqual(update('policy'));
  });

  it('of the court hears that the docket changed, and nothing else of what others search for', async () => {
    const court = await subscribes(await app.signInAs('court-reviewer'));
    await publish(['offers'], { agencyIds: [shelter] });
    await publish(['requests', 'offers'], { agencyIds: [shelter] });
    await publish(['watches'], { agencyIds: [app.board.agencies['court-reviewer']] });
    expect(await next(court)).toEqual(update('docket'));
    expect(await next(court)).toEqual(update('watches'));
  });

  it('of a coordinator does not hear of the inboxes of others', async () => {
    const officer = await app.signInAs('placement-officer');
    const coordinator = await subscribes(await app.signInAs('coordinator'));
    await publish(['notices'], { userIds: [officer.userId] });
    await publish(['holds'], { userIds: [officer.userId] });
    expect(await next(coordinator)).toEqual(update('holds'));
  });

  it('of a stranger hears nothing', async () => {
    const elsewhere = await app.addBoard('elsewhere');
    const stranger = await app.signInAs('coordinator', { on: elsewhere });
    const updates = await subscribes(stranger);
    await publish(['requests', 'offers', 'policy']);
    await publish(['offers'], { agencyIds: [shelter] });
    await publish(['notices'], { userIds: [stranger.userId] });
    expect(await next(updates)).toEqual(update('notices'));
  });

  it('of an operator hears of every board', async () => {
    const elsewhere = await app.addBoard('another');
    const updates = await subscribes(await app.signInAs('operator', { on: elsewhere }));
    await publish(['requests'], { agencyIds: [shelter] });
    expect(await next(updates)).toEqual(update('requests'));
  });

  it('hears news for more people than fit into one piece', async () => {
    const officer = await app.signInAs('placement-officer');
    const updates = await subscribes(officer);
    const crowd = Array.from({ length: 500 }, () => crypto.randomUUID());
    await publish(['watches'], { userIds: [...crowd, officer.userId] });
    expect(await next(updates)).toEqual(update('watches'));
  });

  it('hears what another node tells', async () => {
    const node = await app.addNode();
    const updates = await subscribes(await app.signInAs('shelter-staff'), await node.getUrl());
    await publish(['offers'], { agencyIds: [shelter] });
    expect(await next(updates)).toEqual(update('offers'));
    await node.close();
  });

  it('is told to read everything again once a node hears again', async () => {
    const updates = await subscribes(await app.signInAs('court-reviewer'));
    const { rowCount } = await app.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'harborlight notifications' AND datname = current_database()`,
    );
    expect(rowCount).toBe(1);
    expect(await next(updates)).toEqual(update(...liveUpdateTopics));
  });

  it('is closed when its person signs out', async () => {
    const leaving = await app.signInAs('shelter-staff');
    const socket = knocks(leaving);
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    const closed = once(socket as unknown as NodeJS.EventEmitter, 'disconnect');
    await leaving.post('/api/auth/sign-out', {});
    expect((await closed)[0]).toBe('io server disconnect');
  });

  it('is refused to who belongs to no agency', async () => {
    const said = { email: 'newcomer@test.example', password: testPassword };
    await app.app.get(AccountService, { strict: false }).createAccount({ ...said, name: 'Newcomer' });
    const socket = knocks({ cookie: cookiesOf(await app.anonymous.post('/api/auth/sign-in/email', said)) });
    const refused = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
    expect(refused.message).toBe('not-allowed');
  });

  it('is refused to nobody', async () => {
    const socket = knocks({ cookie: '' });
    const refused = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
    expect(refused.message).toBe('not-signed-in');
  });

  it.each([
    ['a client older than the server speaks', 0, 'client-too-old'],
    ['a client that says no number', Number.NaN, 'invalid-input'],
  ])('is refused to %s', async (_, protocol, code) => {
    const { cookie } = await app.signInAs('placement-officer');
    const socket = knocks({ cookie }, app.url, { protocol });
    const refused = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
    expect(refused.message).toBe(code);
  });
});
