import type { Proof } from '@harborlight/contracts';
import type { Batch } from '@harborlight/domain';
import type { BoardSocket } from './board-socket.js';
import { connectionOf, patienceMs, type Connection } from './connection.logic.js';

export interface FeedConnectionListener {
  readonly batch: (batch: Batch) => void;
  readonly reset: () => void;
  readonly proved: (proof: Proof) => void;
  readonly connection: (connection: Connection) => void;
  /** The server turned the socket away: the session, or the right to this board, has ended. */
  readonly refused: () => void;
}

const reconnectMs = 1_500;

/** The socket and what is known of it: who listens hears changes, and how far they can be relied on. */
export class FeedConnection {
  /** When the server was last heard, by this device's clock. */
  heardMs = Date.now();
  #lostMs: number | null = null;
  #patience: ReturnType<typeof setTimeout> | null = null;
  #reconnect: ReturnType<typeof setTimeout> | null = null;
  readonly #socket: BoardSocket;
  readonly #listener: FeedConnectionListener;

  constructor(socket: BoardSocket, listener: FeedConnectionListener) {
    this.#socket = socket;
    this.#listener = listener;
    socket.on('connect', () => this.#found());
    socket.on('disconnect', () => this.#lost());
    socket.on('connect_error', () => {
      if (!socket.active) listener.refused();
      this.#lost();
    });
    socket.on('board.batch.v1', (batch) => {
      this.#heard();
      listener.batch(batch);
    });
    socket.on('board.reset.v1', () => listener.reset());
    socket.on('board.proved.v1', (proof) => listener.proved(proof));
    socket.io.on('ping', this.#heard);
  }

  open(): void {
    window.addEventListener('online', this.#networkChanged);
    window.addEventListener('offline', this.#networkChanged);
    this.#socket.connect();
  }

  close(): void {
    window.removeEventListener('online', this.#networkChanged);
    window.removeEventListener('offline', this.#networkChanged);
    this.#stopTimers();
    this.#socket.io.off('ping', this.#heard);
    this.#socket.off();
    this.#socket.disconnect();
  }

  readonly #heard = (): void => {
    this.heardMs = Date.now();
  };

  #found(): void {
    this.#lostMs = null;
    this.#stopTimers();
    this.#heard();
    this.#tell();
  }

  #lost(): void {
    this.#lostMs ??= Date.now();
    this.#patience ??= setTimeout(() => this.#tell(), patienceMs);
    this.#tell();
    // The library tries again by itself, except after the server closed the line.
    if (!this.#socket.active) this.#reconnect ??= setTimeout(this.#tryAgain, reconnectMs);
  }

  readonly #tryAgain = (): void => {
    this.#reconnect = null;
    this.#socket.connect();
  };

  readonly #networkChanged = (): void => {
    // A socket that slept through the outage may be dead without knowing; resuming on a new one is cheap.
    if (navigator.onLine) this.#socket.disconnect().connect();
    this.#tell();
  };

  #tell(): void {
    const contact = {
      connected: this.#socket.connected,
      browserOnline: navigator.onLine,
      lostMs: this.#lostMs,
    };
    this.#listener.connection(connectionOf(contact, Date.now()));
  }

  #stopTimers(): void {
    for (const timer of [this.#patience, this.#reconnect]) if (timer) clearTimeout(timer);
    this.#patience = this.#reconnect = null;
  }
}
