import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  boardNamespace,
  liveUpdatesNamespace,
  type BoardEvents,
  type LiveUpdatesEvents,
} from '@harborlight/contracts';
import { Server, type Socket } from 'socket.io';
import { followBoard, type BoardFeed } from './board-feed.js';
import { aBatch, aReport, aSnapshot, countsEntry } from './board.spec-support.js';
import { Client } from './client.js';
import type { Connection } from './connection.js';
import { followUpdates } from './live-updates.js';

type Nothing = Record<string, never>;
const http = createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(aSnapshot()));
});
const sockets = new Server<Nothing, BoardEvents & LiveUpdatesEvents>(http);
const boards = sockets.of(boardNamespace);
const desks = sockets.of(liveUpdatesNamespace);
let client: Client;

beforeAll(async () => {
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const { port } = http.address() as AddressInfo;
  client = new Client({ url: `http://127.0.0.1:${port}`, cookie: 'session=s3cret' });
});
afterAll(() => sockets.close());

const nextOn = async (
  namespace: typeof boards,
): Promise<Socket<Nothing, BoardEvents & LiveUpdatesEvents>> => {
  const [socket] = (await once(namespace, 'connection')) as [
    Socket<Nothing, BoardEvents & LiveUpdatesEvents>,
  ];
  return socket;
};
const until = (feed: BoardFeed, connection: Connection): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (feed.view().connection !== connection) return;
      stop();
      resolve();
    };
    const stop = feed.subscribe(look);
    look();
  });

describe('a board followed over a real line', () => {
  it('says who it is, where it stands and how it speaks, and goes on from there after the line is cut', async () => {
    const connected = nextOn(boards);
    const feed = followBoard(client, 'kansas-city');
    const first = await connected;
    expect(first.handshake.headers.cookie).toBe('session=s3cret');
    expect(first.handshake.auth).toEqual({ board: 'kansas-city', after: 1, protocol: 1 });

    const changed = new Promise((resolve) => feed.onChange(resolve));
    first.emit('board.batch.v1', aBatch(countsEntry(2, aReport({ occupied: 6 }))));
    expect(await changed).toMatchObject([
      { before: { counts: { available: 2 } }, after: { counts: { available: 0 } } },
    ]);

    const again = nextOn(boards);
    first.conn.close();
    expect((await again).handshake.auth).toMatchObject({ after: 2 });
    await until(feed, 'live');
    feed.stop();
  });

  it('is told that it is too old', async () => {
    boards.use((_, next) => next(new Error('client-too-old')));
    const feed = await new Promise<BoardFeed>((resolve) => {
      const feed = followBoard(client, 'kansas-city', { outdated: () => resolve(feed) });
    });
    expect(feed.view().phase).toBe('ready');
    feed.stop();
  });
});

describe('live updates over a real line', () => {
  it('are told, and told anew once a cut line is back', async () => {
    const connected = nextOn(desks);
    const heard: string[] = [];
    let wake: () => void = () => undefined;
    const told = (): Promise<void> => new Promise((resolve) => (wake = resolve));
    const hear = (what: string): void => {
      heard.push(what);
      wake();
    };
    const first = told();
    const line = followUpdates(client, {
      connected: () => hear('connected'),
      changed: ({ topics }) => hear(topics.join()),
    });
    const socket = await connected;
    await first;
    const second = told();
    socket.emit('desk.changed.v1', { boardId: 'board-1', topics: ['offers', 'holds'] });
    await second;
    const third = told();
    socket.conn.close();
    await third;
    expect(heard).toEqual(['connected', 'offers,holds', 'connected']);
    line.close();
  });
});
