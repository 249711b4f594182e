import { protocolVersion, type Handshake } from '@harborlight/contracts';
import { io, type Socket } from 'socket.io-client';
import { connectionOf, patienceMs, type Connection } from './connection.js';
import { isOnline, onNetworkChange } from './network.js';

/** A socket that only hears: commands go by HTTP. */
export type ListeningSocket<Events extends object> = Socket<
  { [Name in keyof Events]: Events[Name] },
  Record<string, never>
>;

export interface SocketAddress {
  /** The server and the namespace; a namespace alone is the page's own server. */
  readonly url: string;
  /** Sent with each attempt; what a browser sends by itself is left out. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A socket that is not yet connected; each attempt says what `handshake` answers at that moment. */
export const openSocket = <Events extends object>(
  { url, headers }: SocketAddress,
  handshake: () => object = () => ({}),
): ListeningSocket<Events> =>
  io(url, {
    transports: ['websocket'],
    autoConnect: false,
    extraHeaders: headers,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    // Each replaces its connection when the network changes; a shared one would not go down.
    forceNew: true,
    auth: (answer: (said: Handshake) => void) => answer({ ...handshake(), protocol: protocolVersion }),
  });

export interface SocketListener {
  /** The line came up: whatever was told before may be lost. */
  readonly opened?: () => void;
  readonly connection?: (connection: Connection) => void;
  /** The server turned the client away, with the code of the refusal. */
  readonly refused: (code: string) => void;
  /** The server no longer understands this client; it is not tried again. */
  readonly outdated: () => void;
}

const firstWaitMs = 1_500;
const longestWaitMs = 12_000;

/** Keeps one socket up until it is closed, through lost networks, restarts and refusals of the server. */
export class ReconnectingSocket {
  /** When the server was last heard, by this device's clock. */
  heardMs = Date.now();
  #lostMs: number | null = null;
  #turnedAway = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;
  readonly #socket: Socket;
  readonly #listener: SocketListener;

  constructor(socket: ListeningSocket<never>, listener: SocketListener) {
    this.#socket = socket;
    this.#listener = listener;
    this.#socket.on('connect', this.#found);
    this.#socket.on('disconnect', this.#lost);
    this.#socket.on('connect_error', ({ message }) => {
      if (this.#socket.active) this.#lost();
      else this.#refused(message);
    });
    this.#socket.onAny(this.#heard);
    this.#socket.io.on('ping', this.#heard);
  }

  open(): void {
    this.#stopListening ??= onNetworkChange(this.#networkChanged);
    this.#socket.connect();
  }

  close(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#stopTimers();
    this.#socket.io.off('ping', this.#heard);
    this.#socket.off();
    this.#socket.offAny();
    this.#socket.disconnect();
  }

  readonly #heard = (): void => {
    this.heardMs = Date.now();
  };

  readonly #found = (): void => {
    this.#lostMs = null;
    this.#turnedAway = 0;
    this.#stopTimers();
    this.#heard();
    this.#listener.opened?.();
    this.#tell();
  };

  readonly #lost = (): void => {
    this.#lostMs ??= Date.now();
    this.#patience ??= setTimeout(() => this.#tell(), patienceMs);
    this.#tell();
    // The library tries again by itself, except after the server closed or refused the line.
    if (!this.#socket.active) this.#tryAgainLater();
  };

  #refused(code: string): void {
    if (code === 'client-too-old') {
      this.close();
      this.#listener.outdated();
      return;
    }
    this.#listener.refused(code);
    this.#lost();
  }

  #tryAgainLater(): void {
    if (this.#again !== undefined) return;
    const waitMs = Math.min(firstWaitMs * 2 ** this.#turnedAway, longestWaitMs);
    this.#turnedAway += 1;
    this.#again = setTimeout(() => {
      this.#again = undefined;
      this.#socket.connect();
    }, waitMs);
  }

  readonly #networkChanged = (): void => {
    // A socket that slept through the outage may be dead without knowing; resuming on a new one is cheap.
    if (isOnline()) this.#socket.disconnect().connect();
    this.#tell();
  };

  #tell(): void {
    const contact = { connected: this.#socket.connected, online: isOnline(), lostMs: this.#lostMs };
    this.#listener.connection?.(connectionOf(contact, Date.now()));
  }

  #stopTimers(): void {
    clearTimeout(this.#patience);
    clearTimeout(this.#again);
    this.#patience = this.#again = undefined;
  }
}
