import {
  boardNamespace,
  type BoardEvents,
  type BoardHandshake,
  type BoardSnapshot,
  type Proof,
} from '@harborlight/contracts';
import { readBoard } from '@harborlight/contracts/operations';
import { instantOf, type Batch, type Instant, type Line } from '@harborlight/domain';
import type { Client } from './client.js';
import type { Connection } from './connection.js';
import { clockOffset, foldBatch, foldOf, foldTime, nextTurn, type Change, type FeedState } from './fold.js';
import { openSocket, ReconnectingSocket, type ListeningSocket } from './reconnecting-socket.js';

export type BoardSocket = ListeningSocket<BoardEvents>;

export type BoardMeta = Pick<BoardSnapshot, 'board' | 'name' | 'timeZone' | 'demonstration'>;

/** What a screen sees of the feed: a new object for each change, its unchanged parts kept as they were. */
export interface FeedView {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly error: unknown;
  readonly meta: BoardMeta | null;
  readonly lines: ReadonlyMap<string, Line>;
  readonly proved: Proof | null;
  readonly connection: Connection;
  /** When the server was last heard before the line was lost. */
  readonly lastSeenAt: Instant | null;
}

/** Told of each batch; the snapshot and the passing of time announce nothing. */
export type ChangeListener = (changes: readonly Change[]) => void;

export interface FeedListener {
  /** The server turned the client away, with the code of the refusal: the session, or the right to this board, has ended. */
  readonly refused?: (code: string) => void;
  /** The server is newer than this program understands: it should be loaded anew. What is shown stays right. */
  readonly outdated?: () => void;
}

export interface FeedPorts extends FeedListener {
  readonly load: () => Promise<BoardSnapshot>;
  readonly open: (after: () => number) => BoardSocket;
}

const publishEveryMs = 50;
const reloadAfterMs = 3_000;
const longestWaitMs = 60_000;

const emptyView: FeedView = {
  phase: 'loading',
  error: null,
  meta: null,
  lines: new Map(),
  proved: null,
  connection: 'reconnecting',
  lastSeenAt: null,
};

type Timer = 'publish' | 'turn' | 'reload';

/** One board kept live in memory: a snapshot, then every batch after it, then the passing of time. */
export class BoardFeed {
  #view = emptyView;
  #fold: FeedState | null = null;
  #socket: ReconnectingSocket | null = null;
  #offsetMs = 0;
  /** Batches that came while a snapshot was under way. */
  #waiting: Batch[] = [];
  #loading: symbol | null = null;
  readonly #timers = new Map<Timer, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  readonly #changeListeners = new Set<ChangeListener>();
  readonly #ports: FeedPorts;

  constructor(ports: FeedPorts) {
    this.#ports = ports;
  }

  readonly view = (): FeedView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly onChange = (listener: ChangeListener): (() => void) => {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  };

  /** The server's time, as well as this device can tell. */
  readonly nowMs = (): number => Date.now() + this.#offsetMs;

  readonly now = (): Instant => instantOf(this.nowMs());

  /** Resolves once the board is there, from when on no change is missed; rejects with why it could not be loaded. */
  ready(): Promise<FeedView> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const { phase, error } = this.#view;
        if (phase === 'loading') return;
        stop();
        if (phase === 'ready') resolve(this.#view);
        else reject(error instanceof Error ? error : new Error('the board did not load', { cause: error }));
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  start(): void {
    void this.#load();
  }

  stop(): void {
    this.#loading = null;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#socket?.close();
    this.#socket = null;
    this.#waiting = [];
  }

  /** Asks again after a failure. */
  readonly retry = (): void => {
    this.#show({ phase: 'loading', error: null });
    void this.#load();
  };

  async #load(): Promise<void> {
    if (this.#loading) return;
    const attempt = (this.#loading = Symbol());
    const sentMs = Date.now();
    try {
      const snapshot = await this.#ports.load();
      if (this.#loading !== attempt) return;
      this.#loading = null;
      this.#begin(snapshot, sentMs);
    } catch (error) {
      if (this.#loading !== attempt) return;
      this.#loading = null;
      if (this.#fold) this.#after('reload', reloadAfterMs, () => void this.#load());
      else this.#show({ phase: 'failed', error });
    }
  }

  #begin(snapshot: BoardSnapshot, sentMs: number): void {
    const { board, name, timeZone, demonstration, proved } = snapshot;
    this.#offsetMs = clockOffset(snapshot.at, sentMs, Date.now());
    this.#fold = foldOf(snapshot, this.now());
    this.#show({
      phase: 'ready',
      error: null,
      meta: { board, name, timeZone, demonstration },
      proved,
      lines: this.#fold.lines,
    });
    for (const batch of this.#waiting.splice(0)) this.#take(batch);
    this.#awaitTurn();
    if (!this.#socket) this.#goLive();
  }

  #goLive(): void {
    const socket = this.#ports.open(() => this.#fold?.board.seq ?? 0);
    socket.on('board.batch.v1', (batch) => this.#take(batch));
    socket.on('board.reset.v1', () => void this.#load());
    socket.on('board.proved.v1', (proved) => this.#show({ proved }));
    const reconnecting = new ReconnectingSocket(socket, {
      connection: (connection) =>
        this.#show({ connection, lastSeenAt: instantOf(reconnecting.heardMs + this.#offsetMs) }),
      refused: (code) => this.#ports.refused?.(code),
      outdated: () => this.#ports.outdated?.(),
    });
    this.#socket = reconnecting;
    reconnecting.open();
  }

  #take(batch: Batch): void {
    if (!this.#fold || this.#loading) {
      this.#waiting.push(batch);
      return;
    }
    const folded = foldBatch(this.#fold, batch, this.now());
    if (typeof folded === 'string') {
      // A snapshot is computed by the server: it is right even where an entry cannot be read here.
      void this.#load();
      if (folded === 'unknown') this.#ports.outdated?.();
      return;
    }
    this.#fold = folded.fold;
    if (folded.changes.length === 0) return;
    this.#publishSoon();
    for (const listener of this.#changeListeners) listener(folded.changes);
  }

  /** A busy board is drawn at most twenty times a second. */
  #publishSoon(): void {
    if (this.#timers.has('publish')) return;
    this.#after('publish', publishEveryMs, () => {
      if (this.#fold) this.#show({ lines: this.#fold.lines });
      this.#awaitTurn();
    });
  }

  #awaitTurn(): void {
    const turn = this.#fold && nextTurn(this.#fold);
    const waitMs = turn ? Math.max(0, Date.parse(turn) - this.nowMs()) : longestWaitMs;
    this.#after('turn', Math.min(waitMs, longestWaitMs), () => this.#letTimePass());
  }

  #letTimePass(): void {
    if (!this.#fold) return;
    const fold = foldTime(this.#fold, this.now());
    if (fold !== this.#fold) this.#show({ lines: fold.lines });
    this.#fold = fold;
    this.#awaitTurn();
  }

  #after(name: Timer, ms: number, act: () => void): void {
    clearTimeout(this.#timers.get(name));
    const timer = setTimeout(() => {
      this.#timers.delete(name);
      act();
    }, ms);
    this.#timers.set(name, timer);
  }

  #show(part: Partial<FeedView>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }
}

/** One board of the client's server; it stands still until `start`. */
export const boardFeed = (client: Client, board: string, listener: FeedListener = {}): BoardFeed =>
  new BoardFeed({
    ...listener,
    load: () => client.call(readBoard, { params: { code: board } }),
    open: (after) =>
      openSocket<BoardEvents>(
        { url: client.url + boardNamespace, headers: client.headers },
        (): BoardHandshake => ({ board, after: after() }),
      ),
  });

/** Keeps the board live, from its snapshot on, until `stop`. */
export function followBoard(client: Client, board: string, listener?: FeedListener): BoardFeed {
  const feed = boardFeed(client, board, listener);
  feed.start();
  return feed;
}
