import { liveUpdatesNamespace, type LiveUpdatesEvents } from '@harborlight/contracts';
import { io, type Socket } from 'socket.io-client';

export type UpdatesSocket = Socket<LiveUpdatesEvents, Record<string, never>>;

/** The line on which the server tells what changed on this person's desk. */
export function openUpdatesSocket(): UpdatesSocket {
  return io(liveUpdatesNamespace, {
    transports: ['websocket'],
    autoConnect: false,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    // The board's line replaces its connection when the network changes; a shared one would not go down.
    multiplex: false,
  });
}
