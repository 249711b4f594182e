import type { Permission, RefusalCode } from '@harborlight/domain';
import type { Shape } from './operation.js';

/** One thing the server tells over a socket, written down once. */
export interface EventContract<Name extends string = string, Payload = unknown> {
  /** Stable, with its version: a payload of another shape gets a name of its own. */
  readonly name: Name;
  /** One line, without a full stop. */
  readonly summary: string;
  readonly payload: Shape<Payload>;
}
export const event = <const Name extends string, Payload>(
  declared: EventContract<Name, Payload>,
): EventContract<Name, Payload> => declared;

/** A Socket.IO namespace: who may connect, what they say as they do, and what they are told. */
export interface Channel<Handshake = unknown, Event extends EventContract = EventContract> {
  readonly namespace: string;
  readonly summary: string;
  readonly permission: Permission;
  /** What the client says as it connects, as Socket.IO's `auth`. */
  readonly handshake: Shape<Handshake>;
  readonly events: readonly Event[];
  /** The codes a connection may be refused with: the message of Socket.IO's `connect_error`. */
  readonly refusals: readonly RefusalCode[];
}
export const channel = <Handshake, Event extends EventContract>(
  declared: Channel<Handshake, Event>,
): Channel<Handshake, Event> => declared;

/** Event name -> listener, as Socket.IO types a socket. */
export type ListenersOf<C extends Channel> =
  C extends Channel<unknown, infer Event>
    ? {
        [E in Event as E['name']]: (
          payload: E extends EventContract<string, infer Payload> ? Payload : never,
        ) => void;
      }
    : never;
