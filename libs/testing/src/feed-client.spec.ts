import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { boardNamespace, type BoardEvents } from '@harborlight/contracts';
import { Server, type Socket } from 'socket.io';
import { feedClient, type FeedClient } from './index.js';

const http = createServer();
const board = new Server<Record<string, never>, BoardEvents>(http).of(boardNamespace);
let client: FeedClient;
let told: Socket<Record<string, never>, BoardEvents>;

beforeEach(async () => {
  if (!http.listening) await once(http.listen(0, '127.0.0.1'), 'listening');
  const connected = once(board, 'connection');
  const { port } = http.address() as AddressInfo;
  client = feedClient(`http://127.0.0.1:${port}`, 'session=s3cret', { board: 'kansas-city', after: 4 });
  [told] = (await connected) as [typeof told];
});
afterEach(() => client.close());
afterAll(() => board.server.close());

const step = (from: number, to: number) => told.emit('board.batch.v1', { from, to, entries: [] });

describe('the feed client', () => {
  it('says who it is, and where it stands', () => {
    expect(told.handshake.headers.cookie).toBe('session=s3cret');
    expect(told.handshake.auth).toEqual({ board: 'kansas-city', after: 4 });
  });

  it('waits until it was told of an entry', async () => {
    await client.until(4);
    const awaited = client.until(7);
    step(5, 6);
    step(7, 9);
    await awaited;
    expect(client.position()).toBe(9);
    expect(client.batches.map(({ from }) => from)).toEqual([5, 7]);
  });

  it('gives up where an entry is skipped', async () => {
    step(6, 7);
    await expect(client.until(8)).rejects.toThrow('the feed of kansas-city skips to entry 6 after entry 4');
  });

  it('gives up where the line is cut', async () => {
    told.disconnect(true);
    await expect(client.until(5)).rejects.toThrow('was cut');
  });
});
