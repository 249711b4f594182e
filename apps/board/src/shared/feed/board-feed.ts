import type { BoardSnapshot, Proof } from '@harborlight/contracts';
import { instantOf, type Batch, type Instant, type Line } from '@harborlight/domain';
import type { BoardSocket } from './board-socket.js';
import { connectionOf, patienceMs, type Connection } from './connection.logic.js';
import { clockOffset, foldBatch, foldOf, foldTime, nextTurn, type Fold } from './fold.logic.js';

export type BoardMeta = Pick<BoardSnapshot, 'board' | 'name' | 'timeZone' | 'demonstration'>;

/** What the screen sees of the feed; a new object for each change, with unchanged parts kept as they were. */
export interface FeedView {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly error: unknown;
  readonly meta: BoardMeta | null;
  readonly lines: ReadonlyMap<string, Line>;
  readonly proved: Proof | null;
  readonly connection: Connection;
  /** The last moment the server was heard. */
  readonly lastSeenAt: Instant | null;
}

/** Units whose line a batch changed; the snapshot and the passing of time announce nothing. */
export type ChangeListener = (lines: readonly Line[]) => void;

export interface FeedPorts {
  readonly load: () => Promise<BoardSnapshot>;
  readonly open: (after: () => number) => BoardSocket;
  /** The session or the right to this board has ended. */
  readonly refused: () => void;
}

const publishEveryMs = 50;
const retryMs = 3_000;
const longestTimerMs = 60_000;

const nothing: FeedView = {
  phase: 'loading',
  error: null,
  meta: null,
  lines: new Map(),
  proved: null,
  connection: 'reconnecting',
  lastSeenAt: null,
};

/** One board kept live in memory: a snapshot, then every batch after it, then the passing of time. */
export class BoardFeed {
  #view = nothing;
  #fold: Fold | null = null;
  #socket: BoardSocket | null = null;
  #offsetMs = 0;
  #lostMs: number | null = null;
  #heardMs: number | null = null;
  #waiting: Batch[] = [];
  #loading = false;
  #running = false;
  #publishTimer: ReturnType<typeof setTimeout> | null = null;
  #turnTimer: ReturnType<typeof setTimeout> | null = null;
  #retryTimer: ReturnType<typeof setTimeout> | null = null;
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

  start(): void {
    this.#running = true;
    window.addEventListener('online', this.#connectivityChanged);
    window.addEventListener('offline', this.#connectivityChanged);
    void this.#reload();
  }

  stop(): void {
    this.#running = false;
    window.removeEventListener('online', this.#connectivityChanged);
    window.removeEventListener('offline', this.#connectivityChanged);
    for (const timer of [this.#publishTimer, this.#turnTimer, this.#retryTimer])
      if (timer) clearTimeout(timer);
    this.#publishTimer = this.#turnTimer = this.#retryTimer = null;
    this.#socket?.disconnect();
    this.#socket = null;
    this.#waiting = [];
  }

  /** Ask again after a failure. */
  readonly retry = (): void => {
    this.#show({ phase: this.#fold ? 'ready' : 'loading', error: null });
    void this.#reload();
  };

  async #reload(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const sentMs = Date.now();
    try {
      const snapshot = await this.#ports.load();
      if (this.#running) this.#begin(snapshot, sentMs);
    } catch (error) {
      if (!this.#running) return;
      if (this.#fold) this.#later(() => void this.#reload());
      else this.#show({ phase: 'failed', error });
    } finally {
      this.#loading = false;
    }
  }

  #begin(snapshot: BoardSnapshot, sentMs: number): void {
    const { board, name, timeZone, demonstration, proved } = snapshot;
    this.#offsetMs = clockOffset(snapshot.at, sentMs, Date.now());
    this.#fold = foldOf(snapshot, instantOf(this.nowMs()));
    this.#heard();
    this.#show({
      phase: 'ready',
      error: null,
      meta: { board, name, timeZone, demonstration },
      proved: proved ?? null,
      lines: this.#fold.lines,
    });
    this.#loading = false;
    const waiting = this.#waiting.splice(0);
    for (const batch of waiting) this.#take(batch);
    this.#connect();
    this.#awaitTurn();
  }

  #connect(): void {
    if (this.#socket) return;
    const socket = this.#ports.open(() => this.#fold?.board.seq ?? 0);
    this.#socket = socket;
    socket.on('connect', () => {
      this.#lostMs = null;
      this.#heard();
      this.#contactChanged();
    });
    socket.on('disconnect', (reason) => {
      this.#lostMs = Date.now();
      this.#contactChanged();
      if (reason === 'io server disconnect') this.#later(() => socket.connect());
    });
    socket.on('connect_error', () => {
      this.#lostMs ??= Date.now();
      this.#contactChanged();
      // An inactive socket was turned away by the server: the session may have ended.
      if (!socket.active) {
        this.#ports.refused();
        this.#later(() => socket.connect());
      }
    });
    socket.io.on('ping', this.#heard);
    socket.on('board.batch.v1', (batch) => this.#take(batch));
    socket.on('board.reset.v1', () => void this.#reload());
    socket.on('board.proved.v1', (proved) => this.#show({ proved }));
    socket.connect();
  }

  #take(batch: Batch): void {
    this.#heard();
    if (!this.#fold || this.#loading) {
      this.#waiting.push(batch);
      return;
    }
    const folded = foldBatch(this.#fold, batch, instantOf(this.nowMs()));
    if (folded === 'gap') {
      void this.#reload();
      return;
    }
    this.#fold = folded.fold;
    if (folded.changed.length === 0) return;
    this.#publishSoon();
    const lines = folded.changed.flatMap((unitId) => folded.fold.lines.get(unitId) ?? []);
    for (const listener of this.#changeListeners) listener(lines);
  }

  readonly #heard = (): void => {
    this.#heardMs = this.nowMs();
  };

  readonly #connectivityChanged = (): void => {
    if (navigator.onLine && this.#socket && !this.#socket.connected) this.#socket.connect();
    this.#contactChanged();
  };

  #contactChanged(): void {
    const connected = this.#socket?.connected ?? false;
    const contact = { connected, browserOnline: navigator.onLine, lostMs: this.#lostMs };
    this.#show({
      connection: connectionOf(contact, Date.now()),
      lastSeenAt: this.#heardMs === null ? null : instantOf(this.#heardMs),
    });
    if (!connected && this.#running) setTimeout(() => this.#running && this.#grownImpatient(), patienceMs);
  }

  #grownImpatient(): void {
    const contact = {
      connected: this.#socket?.connected ?? false,
      browserOnline: navigator.onLine,
      lostMs: this.#lostMs,
    };
    this.#show({ connection: connectionOf(contact, Date.now()) });
  }

  #later(act: () => void): void {
    if (this.#retryTimer) clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => this.#running && act(), retryMs);
  }

  /** A busy board is drawn at most twenty times a second. */
  #publishSoon(): void {
    this.#publishTimer ??= setTimeout(() => {
      this.#publishTimer = null;
      if (this.#fold) this.#show({ lines: this.#fold.lines });
      this.#awaitTurn();
    }, publishEveryMs);
  }

  #awaitTurn(): void {
    if (this.#turnTimer) clearTimeout(this.#turnTimer);
    const turn = this.#fold && nextTurn(this.#fold);
    const waitMs = turn ? Math.max(0, Date.parse(turn) - this.nowMs()) : longestTimerMs;
    this.#turnTimer = setTimeout(() => this.#timePassed(), Math.min(waitMs, longestTimerMs));
  }

  #timePassed(): void {
    if (!this.#fold) return;
    const { fold, changed } = foldTime(this.#fold, instantOf(this.nowMs()));
    this.#fold = fold;
    if (changed.length > 0) this.#show({ lines: fold.lines });
    this.#awaitTurn();
  }

  #show(part: Partial<FeedView>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }
}
