import type { Socket } from 'socket.io';
import type { WebSocket } from 'ws';

/** A client this far behind is slow; it is dropped, comes back and resumes from the last entry it has. */
const mostWaitingBytes = 1_000_000;

type Connection = Pick<Socket, 'conn'>;

const webSocketOf = ({ conn }: Connection): WebSocket | undefined =>
  (conn.transport as unknown as { readonly socket?: WebSocket }).socket;

/** Engine.IO keeps its queue private; what waits in it, and in the socket below it, decides who is slow. */
const queueOf = ({ conn }: Connection): readonly { readonly data?: string | Buffer }[] =>
  (conn as unknown as { readonly writeBuffer: { readonly data?: string | Buffer }[] }).writeBuffer;

export function isSlow(client: Connection): boolean {
  const queued = queueOf(client).reduce((bytes, { data }) => bytes + (data?.length ?? 0), 0);
  return queued + (webSocketOf(client)?.bufferedAmount ?? 0) > mostWaitingBytes;
}

/** Ends the connection at once, with all that waits for it: one that does not read answers no farewell either. */
export const cutOff = (client: Connection): void => webSocketOf(client)?.terminate();

/** Resolves once everything queued for the client has left, or the client has. */
export const drained = (client: Connection): Promise<void> =>
  new Promise((resolve) => {
    const { conn } = client;
    if (conn.readyState !== 'open' || queueOf(client).length === 0) {
      resolve();
      return;
    }
    conn.once('drain', () => resolve());
    conn.once('close', () => resolve());
  });
