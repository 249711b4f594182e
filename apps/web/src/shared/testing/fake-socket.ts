import type { BoardEvents, LiveUpdatesEvents } from '@harborlight/contracts';
import type { UpdatesSocket } from '../live-updates/updates-socket.js';
import type { BoardSocket } from '../feed/board-socket.js';

type Listener = (...args: unknown[]) => void;
type EmittedEvents = BoardEvents & LiveUpdatesEvents;

/** The network's end of a board's or a desk's socket, in the hands of a spec. */
export class FakeSocket {
  connected = false;
  active = true;
  attempts = 0;
  readonly io = { on: () => undefined, off: () => undefined };
  #listeners = new Map<string, Listener>();

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, listener);
    return this;
  }

  off(): this {
    this.#listeners.clear();
    return this;
  }

  connect(): this {
    this.attempts += 1;
    return this;
  }

  disconnect(): this {
    this.connected = false;
    return this;
  }

  comesUp(): void {
    this.connected = true;
    this.#listeners.get('connect')?.();
  }

  goesDown({ active = true } = {}): void {
    this.connected = false;
    this.active = active;
    this.#listeners.get('disconnect')?.();
  }

  isTurnedAway(): void {
    this.active = false;
    this.#listeners.get('connect_error')?.(new Error('not-signed-in'));
  }

  emits<Name extends keyof EmittedEvents>(event: Name, payload: Parameters<EmittedEvents[Name]>[0]): void {
    this.#listeners.get(event)?.(payload);
  }

  asBoardSocket(): BoardSocket {
    return this as unknown as BoardSocket;
  }

  asUpdatesSocket(): UpdatesSocket {
    return this as unknown as UpdatesSocket;
  }
}
