import type { BoardEvents, LiveUpdatesEvents } from '@harborlight/contracts';
import type { BoardSocket } from './board-feed.js';
import type { LiveUpdatesSocket } from './live-updates.js';

type Listener = (...args: unknown[]) => void;
type EmittedEvents = BoardEvents & LiveUpdatesEvents;

/** The network's end of a socket, in the hands of a spec. */
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

  onAny(): this {
    return this;
  }

  offAny(): this {
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

  isTurnedAway(code = 'not-signed-in'): void {
    this.active = false;
    this.#listeners.get('connect_error')?.(new Error(code));
  }

  emits<Name extends keyof EmittedEvents>(event: Name, payload: Parameters<EmittedEvents[Name]>[0]): void {
    this.#listeners.get(event)?.(payload);
  }

  asBoardSocket(): BoardSocket {
    return this as unknown as BoardSocket;
  }

  asLiveUpdatesSocket(): LiveUpdatesSocket {
    return this as unknown as LiveUpdatesSocket;
  }
}
