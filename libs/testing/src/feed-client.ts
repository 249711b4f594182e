import { boardNamespace, type BoardEvents, type BoardHandshake } from '@harborlight/contracts';
import type { Batch, ViewedEntry } from '@harborlight/domain';
import { io, type Socket } from 'socket.io-client';

/** An open board without a screen: it keeps every step it was told. */
export interface FeedClient {
  readonly socket: Socket<BoardEvents>;
  readonly batches: readonly Batch[];
  /** The entries of all batches, in the order they came. */
  readonly entries: () => ViewedEntry[];
  /** The last entry it was told of. */
  readonly position: () => number;
  /** Resolves once told of the entry `seq`; rejects if the connection is refused, cut or reset, or skips an entry. */
  readonly until: (seq: number) => Promise<void>;
  readonly close: () => void;
}

interface Waiting {
  readonly seq: number;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** Connects with the session `cookie` and resumes after the entry `after`. A cut line stays cut. */
export function feedClient(url: string, cookie: string, handshake: BoardHandshake): FeedClient {
  const { board, after } = handshake;
  const socket: Socket<BoardEvents> = io(new URL(boardNamespace, url).href, {
    auth: { ...handshake },
    extraHeaders: { cookie },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  const batches: Batch[] = [];
  const waiting = new Set<Waiting>();
  let position = after;
  let broken: Error | undefined;

  const breakOff = (reason: string) => {
    broken ??= new Error(`the feed of ${board} ${reason} after entry ${position}`);
    for (const { reject } of waiting) reject(broken);
    waiting.clear();
  };
  socket.on('board.batch.v1', (batch) => {
    batches.push(batch);
    if (batch.from > position + 1) breakOff(`skips to entry ${batch.from}`);
    position = Math.max(position, batch.to);
    for (const waiter of waiting) {
      if (waiter.seq > position) continue;
      waiting.delete(waiter);
      waiter.resolve();
    }
  });
  socket.on('board.reset.v1', () => breakOff('was reset'));
  socket.on('connect_error', ({ message }) => breakOff(`was refused (${message})`));
  socket.on('disconnect', (reason) => breakOff(`was cut (${reason})`));

  return {
    socket,
    batches,
    entries: () => batches.flatMap(({ entries }) => entries),
    position: () => position,
    until: (seq) =>
      new Promise((resolve, reject) => {
        if (broken) reject(broken);
        else if (seq <= position) resolve();
        else waiting.add({ seq, resolve, reject });
      }),
    close: () => socket.close(),
  };
}
