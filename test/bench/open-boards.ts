import { once } from 'node:events';
import { WebSocket } from 'ws';

const connectAtOnce = 100;

/** Many open boards as raw websockets, so that both sides of the comparison cost the client the same. */
export class OpenBoards {
  private arrivals: number[] = [];
  private first = '';
  private allArrived: (() => void) | null = null;

  private constructor(private readonly sockets: readonly WebSocket[]) {}

  /** `greet` makes one socket ready for messages; `isMessage` tells a message from the protocol's own frames. */
  static async open(
    count: number,
    connect: () => WebSocket,
    greet: (socket: WebSocket) => Promise<void>,
    isMessage: (frame: string) => boolean,
  ): Promise<OpenBoards> {
    const sockets: WebSocket[] = [];
    while (sockets.length < count) {
      const batch = Array.from({ length: Math.min(connectAtOnce, count - sockets.length) }, connect);
      await Promise.all(batch.map(greet));
      sockets.push(...batch);
    }
    const boards = new OpenBoards(sockets);
    for (const socket of sockets)
      socket.on('message', (data: Buffer) => {
        const now = performance.timeOrigin + performance.now();
        const frame = data.toString();
        if (isMessage(frame)) boards.take(frame, now);
        else if (frame === '2') socket.send('3');
      });
    return boards;
  }

  /** Does `act` and waits until every board was told; answers when each was, and what they were told. */
  async broadcast(
    act: () => Promise<unknown>,
  ): Promise<{ readonly arrivals: readonly number[]; readonly frame: string }> {
    this.arrivals = [];
    const all = new Promise<void>((resolve) => (this.allArrived = resolve));
    await act();
    await all;
    return { arrivals: this.arrivals, frame: this.first };
  }

  async close(): Promise<void> {
    const closed = this.sockets.map(async (socket) => {
      if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
    });
    for (const socket of this.sockets) socket.terminate();
    await Promise.all(closed);
  }

  private take(frame: string, now: number): void {
    if (this.arrivals.length === 0) this.first = frame;
    this.arrivals.push(now);
    if (this.arrivals.length === this.sockets.length) this.allArrived?.();
  }
}
