import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readHead, takeCensus } from '@harborlight/contracts/operations';
import type { Batch } from '@harborlight/domain';
import { WebSocket } from 'ws';
import { OpenBoards } from './open-boards.js';
import { quantile, type Row } from './row.js';
import { bedsOfUnit, type Town } from './town.js';

const boards = 2_000;
const rounds = 40;
const warmUp = 5;

const eventFrame = '42/board,';
const batchFrame = `${eventFrame}["board.batch.v1"`;

/** Speaks Engine.IO and Socket.IO by hand: open, join the namespace, be admitted. */
async function joinFeed(socket: WebSocket, auth: string): Promise<void> {
  await once(socket, 'message');
  socket.send(`40/board,${auth}`);
  const [answer] = (await once(socket, 'message')) as [Buffer];
  if (!answer.toString().startsWith('40/board')) throw new Error(`not admitted: ${answer.toString()}`);
}

async function openFeed({ client, board }: Town): Promise<OpenBoards> {
  const { seq } = await client.call(readHead, { params: { code: board } });
  const auth = JSON.stringify({ board, after: seq });
  const url = `${client.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
  return OpenBoards.open(
    boards,
    () => new WebSocket(url, { headers: { cookie: client.cookie }, perMessageDeflate: false }),
    (socket) => joinFeed(socket, auth),
    (frame) => frame.startsWith(batchFrame),
  );
}

async function openBare() {
  const server = fork(fileURLToPath(import.meta.resolve('./bare-broadcast.js')));
  const [{ port }] = (await once(server, 'message')) as [{ port: number }];
  const clients = await OpenBoards.open(
    boards,
    () => new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false }),
    async (socket) => void (await once(socket, 'open')),
    () => true,
  );
  return { server, clients };
}

/** The census is accepted when its entry is written: the log's own clock says when, to the millisecond below. */
const acceptedAt = (frame: string): number => {
  const [, batch] = JSON.parse(frame.slice(eventFrame.length)) as [string, Batch];
  return Date.parse(batch.entries.at(-1)?.recordedAt ?? '');
};

/** From a census accepted until each of 2,000 open boards has it, against the same bytes broadcast by bare `ws`. */
export async function measurePush(town: Town): Promise<Row[]> {
  const feed = await openFeed(town);
  const { server, clients } = await openBare();
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const unitId = town.unitIds[(round + warmUp) % town.unitIds.length] ?? '';
    const told = await feed.broadcast(() =>
      town.client.call(takeCensus, {
        params: { id: unitId },
        body: { occupied: round % 2 ? 3 : 4, staffed: bedsOfUnit },
      }),
    );
    let begun = 0;
    const bare = await clients.broadcast(async () => {
      server.send(told.frame);
      [{ begun }] = (await once(server, 'message')) as [{ begun: number }];
    });
    if (round < 0) continue;
    const accepted = acceptedAt(told.frame);
    ours.push(...told.arrivals.map((at) => at - accepted));
    baseline.push(...bare.arrivals.map((at) => at - begun));
  }
  await feed.close();
  await clients.close();
  server.disconnect();
  return [0.5, 0.99].map((q) => ({
    name: `census to 2,000 boards, p${q * 100}`,
    unit: 'ms',
    ours: quantile(ours, q),
    baseline: quantile(baseline, q),
    against: 'bare ws broadcast',
    ratio: quantile(ours, q) / quantile(baseline, q),
    bar: 2,
    aim: 1.3,
    better: 'lower',
  }));
}
