import { deskNamespace, type DeskEvents } from '@harborlight/contracts';
import { io, type Socket } from 'socket.io-client';

export type DeskSocket = Socket<DeskEvents, Record<string, never>>;

/** The line on which the server tells what changed on this person's desk. */
export function openDeskSocket(): DeskSocket {
  return io(deskNamespace, {
    transports: ['websocket'],
    autoConnect: false,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    // The board's line replaces its connection when the network changes; a shared one would not go down.
    multiplex: false,
  });
}
