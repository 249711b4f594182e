import type { BoardEvents } from '@harborlight/contracts';
import { apply, emptyBoard, type Batch, type Board } from '@harborlight/domain';
import { io, type Socket } from 'socket.io-client';

/** An open board: folds every batch, and after each lost line resumes from the last entry it has. */
export class Watcher {
  board: Board = emptyBoard;
  gaps = 0;
  resets = 0;
  resumes = 0;
  private readonly socket: Socket<BoardEvents>;
  private waiting: (() => void)[] = [];

  constructor(port: number, cookie: string, code: string) {
    this.socket = io(`http://127.0.0.1:${port}/board`, {
      transports: ['websocket'],
      extraHeaders: { cookie },
      reconnectionDelay: 20,
      reconnectionDelayMax: 200,
      auth: (answer) => answer({ board: code, after: this.board.seq }),
    });
    this.socket.on('connect', () => (this.resumes += 1));
    this.socket.on('connect_error', () => {
      // A refused handshake is not tried again by itself; a node that just came back may refuse one.
      if (!this.socket.active) setTimeout(() => this.socket.connect(), 100);
    });
    this.socket.on('board.reset.v1', () => (this.resets += 1));
    this.socket.on('board.batch.v1', (batch) => this.take(batch));
  }

  /** Resolves once the board was told everything up to `seq`. */
  async until(seq: number, withinMs: number): Promise<boolean> {
    const end = Date.now() + withinMs;
    while (this.board.seq < seq && Date.now() < end) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, end - Date.now());
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return this.board.seq >= seq;
  }

  close(): void {
    this.socket.close();
  }

  private take(batch: Batch): void {
    const next = apply(this.board, batch);
    if (typeof next === 'string') this.gaps += 1;
    else this.board = next;
    const waiting = this.waiting;
    this.waiting = [];
    for (const wake of waiting) wake();
  }
}
