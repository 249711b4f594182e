import { once } from 'node:events';
import { deskNamespace, type DeskEvents } from '@harborlight/contracts';
import { deskTopics, type DeskTopic } from '@harborlight/domain';
import { io, type Socket } from 'socket.io-client';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { Desk } from './desk.js';
import { Notices, type NewNotice } from './notices.js';

type News = Parameters<DeskEvents['desk.changed.v1']>[0];

let app: TestApp;
let shelter: string;
let open: Socket<DeskEvents>[];

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

function knocks({ cookie }: Pick<TestClient, 'cookie'>, at = app.url): Socket<DeskEvents> {
  const socket: Socket<DeskEvents> = io(new URL(deskNamespace, at).href, {
    extraHeaders: { cookie },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  open.push(socket);
  return socket;
}

/** A desk that is open, and the news it hears from now on, in order. */
async function sitsDown(person: TestClient, at?: string): Promise<AsyncIterator<News>> {
  const socket = knocks(person, at);
  const heard: News[] = [];
  let awaited = Promise.withResolvers<void>();
  socket.on('desk.changed.v1', (news) => {
    heard.push(news);
    awaited.resolve();
  });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return (async function* () {
    for (;;) {
      const news = heard.shift();
      if (news) yield news;
      else {
        await awaited.promise;
        awaited = Promise.withResolvers();
      }
    }
  })();
}

const next = async (desk: AsyncIterator<News>): Promise<News> => (await desk.next()).value as News;

const tell = (topics: readonly DeskTopic[], to: { agencyIds?: string[]; userIds?: string[] } = {}) =>
  app.app.get(Desk, { strict: false }).tell({ boardId: app.board.id, topics, ...to });

const news = (...topics: DeskTopic[]): News => ({ boardId: app.board.id, topics });

const offerNotice = (): NewNotice => ({
  boardId: app.board.id,
  kind: 'offer',
  subjectId: crypto.randomUUID(),
  once: 'an offer',
  to: { agencyIds: [shelter], roles: ['shelter-staff'] },
});

const write = (notice: NewNotice, then: () => void = () => undefined) =>
  app.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
    await app.app.get(Notices, { strict: false }).write(tx, notice);
    then();
  });

describe('an open desk', () => {
  it('hears of an offer that was written to its agency', async () => {
    const desk = await sitsDown(await app.signInAs('shelter-staff'));
    await write(offerNotice());
    expect(await next(desk)).toEqual(news('notices'));
  });

  it('hears nothing of what was taken back', async () => {
    const desk = await sitsDown(await app.signInAs('shelter-staff'));
    const failed = write({ ...offerNotice(), once: 'taken back' }, () => {
      throw new Error('changed our mind');
    });
    await expect(failed).rejects.toThrow('changed our mind');
    await tell(['offers'], { agencyIds: [shelter] });
    expect(await next(desk)).toEqual(news('offers'));
  });

  it('hears what is told its agency, and so does whoever watches over the board, but nobody else', async () => {
    const staff = await sitsDown(await app.signInAs('shelter-staff'));
    const coordinator = await sitsDown(await app.signInAs('coordinator'));
    const officer = await sitsDown(await app.signInAs('placement-officer'));
    await tell(['offers'], { agencyIds: [shelter] });
    await tell(['policy']);
    expect(await next(staff)).toEqual(news('offers'));
    expect(await next(coordinator)).toEqual(news('offers'));
    expect(await next(officer)).toEqual(news('policy'));
  });

  it('of the court hears that the docket changed, and nothing else of what others search for', async () => {
    const court = await sitsDown(await app.signInAs('court-reviewer'));
    await tell(['offers'], { agencyIds: [shelter] });
    await tell(['requests', 'offers'], { agencyIds: [shelter] });
    await tell(['watches'], { agencyIds: [app.board.agencies['court-reviewer']] });
    expect(await next(court)).toEqual(news('docket'));
    expect(await next(court)).toEqual(news('watches'));
  });

  it('of a coordinator does not hear of the inboxes of others', async () => {
    const officer = await app.signInAs('placement-officer');
    const coordinator = await sitsDown(await app.signInAs('coordinator'));
    await tell(['notices'], { userIds: [officer.userId] });
    await tell(['holds'], { userIds: [officer.userId] });
    expect(await next(coordinator)).toEqual(news('holds'));
  });

  it('of a stranger hears nothing', async () => {
    const elsewhere = await app.addBoard('elsewhere');
    const stranger = await app.signInAs('coordinator', { on: elsewhere });
    const desk = await sitsDown(stranger);
    await tell(['requests', 'offers', 'policy']);
    await tell(['offers'], { agencyIds: [shelter] });
    await tell(['notices'], { userIds: [stranger.userId] });
    expect(await next(desk)).toEqual(news('notices'));
  });

  it('of an operator hears of every board', async () => {
    const elsewhere = await app.addBoard('another');
    const desk = await sitsDown(await app.signInAs('operator', { on: elsewhere }));
    await tell(['requests'], { agencyIds: [shelter] });
    expect(await next(desk)).toEqual(news('requests'));
  });

  it('hears news for more people than fit into one piece', async () => {
    const officer = await app.signInAs('placement-officer');
    const desk = await sitsDown(officer);
    const crowd = Array.from({ length: 500 }, () => crypto.randomUUID());
    await tell(['watches'], { userIds: [...crowd, officer.userId] });
    expect(await next(desk)).toEqual(news('watches'));
  });

  it('hears what another node tells', async () => {
    const node = await app.addNode();
    const desk = await sitsDown(await app.signInAs('shelter-staff'), await node.getUrl());
    await tell(['offers'], { agencyIds: [shelter] });
    expect(await next(desk)).toEqual(news('offers'));
    await node.close();
  });

  it('is told to read everything again once a node hears again', async () => {
    const desk = await sitsDown(await app.signInAs('court-reviewer'));
    const { rowCount } = await app.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE query = 'LISTEN harborlight_desk' AND datname = current_database()`,
    );
    expect(rowCount).toBe(1);
    expect(await next(desk)).toEqual(news(...deskTopics));
  });

  it('is closed when its person signs out', async () => {
    const leaving = await app.signInAs('shelter-staff');
    const socket = knocks(leaving);
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    const closed = once(socket as unknown as NodeJS.EventEmitter, 'disconnect');
    await leaving.post('/api/auth/sign-out', {});
    expect((await closed)[0]).toBe('io server disconnect');
  });

  it('is refused to nobody', async () => {
    const socket = knocks({ cookie: '' });
    const refused = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
    expect(refused.message).toBe('not-signed-in');
  });
});
