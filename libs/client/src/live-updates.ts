import { liveUpdatesNamespace, type LiveUpdatesEvents } from '@harborlight/contracts';
import type { Client } from './client.js';
import { openSocket, ReconnectingSocket, type ListeningSocket } from './reconnecting-socket.js';

export type LiveUpdatesSocket = ListeningSocket<LiveUpdatesEvents>;

/** What changed among the lists of whoever is signed in; what is in them is read over HTTP. */
export type LiveUpdate = Parameters<LiveUpdatesEvents['desk.changed.v1']>[0];

export interface LiveUpdatesListener {
  readonly changed: (update: LiveUpdate) => void;
  /** The line came up: whatever was told before is unknown, so everything is read again. */
  readonly connected: () => void;
  /** The server turned the client away, with the code of the refusal: the session may have ended. */
  readonly refused?: (code: string) => void;
  /** The server is newer than this program understands. */
  readonly outdated?: () => void;
}

/** Listens on the socket until the answer's `close` is called. */
export function listenForUpdates(
  socket: LiveUpdatesSocket,
  listener: LiveUpdatesListener,
): ReconnectingSocket {
  socket.on('desk.changed.v1', listener.changed);
  const reconnecting = new ReconnectingSocket(socket, {
    opened: listener.connected,
    refused: (code) => listener.refused?.(code),
    outdated: () => listener.outdated?.(),
  });
  reconnecting.open();
  return reconnecting;
}

/** Hears which of one's lists changed, until the answer's `close` is called. */
export const followUpdates = (client: Client, listener: LiveUpdatesListener): ReconnectingSocket =>
  listenForUpdates(
    openSocket<LiveUpdatesEvents>({ url: client.url + liveUpdatesNamespace, headers: client.headers }),
    listener,
  );
