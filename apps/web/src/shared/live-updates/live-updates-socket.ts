import type { LiveUpdate } from './live-updates.logic.js';
import type { UpdatesSocket } from './updates-socket.js';

export interface LiveUpdatesListener {
  readonly changed: (update: LiveUpdate) => void;
  /** The line came up: whatever was told before is unknown. */
  readonly connected: () => void;
  /** The server turned the socket away: the session may have ended. */
  readonly refused: () => void;
}

const tryAgainMs = 5_000;

/** Keeps the desk's line up for as long as somebody listens. */
export class LiveUpdatesSocket {
  #again: ReturnType<typeof setTimeout> | null = null;
  readonly #socket: UpdatesSocket;

  constructor(socket: UpdatesSocket, listener: LiveUpdatesListener) {
    this.#socket = socket;
    socket.on('connect', listener.connected);
    socket.on('desk.changed.v1', listener.changed);
    socket.on('disconnect', this.#keepTrying);
    socket.on('connect_error', () => {
      if (!socket.active) listener.refused();
      this.#keepTrying();
    });
  }

  open(): void {
    window.addEventListener('online', this.#replace);
    this.#socket.connect();
  }

  close(): void {
    window.removeEventListener('online', this.#replace);
    if (this.#again) clearTimeout(this.#again);
    this.#socket.off();
    this.#socket.disconnect();
  }

  /** The library tries again by itself, except after the server closed or refused the line. */
  readonly #keepTrying = (): void => {
    if (this.#socket.active) return;
    this.#again ??= setTimeout(() => {
      this.#again = null;
      this.#socket.connect();
    }, tryAgainMs);
  };

  /** A socket that slept through an outage may be dead without knowing. */
  readonly #replace = (): void => {
    this.#socket.disconnect().connect();
  };
}
