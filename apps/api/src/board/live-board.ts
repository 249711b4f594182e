import {
  apply,
  emptyBoard,
  genesisHash,
  type Board,
  type BoardEntry,
  type Instant,
} from '@harborlight/domain';
import type { FoldedBoard } from './log.repository.js';

/** How many of the newest entries a node keeps to bring back clients that were away for a moment. */
const rememberedEntries = 5_000;

/** One board in a node's memory: the fold of its log and its newest entries. */
export class LiveBoard {
  board: Board = emptyBoard;
  hash = genesisHash;
  /** When the last entry was written. */
  recordedAt: Instant | null = null;
  private recent: BoardEntry[] = [];

  constructor(readonly id: string) {}

  get seq(): number {
    return this.board.seq;
  }

  /** Starts from a fold of the log instead of its first entry. */
  start(fold: FoldedBoard): void {
    this.board = fold.board;
    this.hash = fold.hash;
    this.recordedAt = fold.recordedAt;
    this.recent = [];
  }

  /** Takes the entries that follow. Throws if one is missing. */
  advance(entries: readonly BoardEntry[], hash: string): void {
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) return;
    const next = apply(this.board, { from: first.seq, to: last.seq, entries });
    if (next === 'gap') throw new Error(`board ${this.id}: entry ${this.seq + 1} is missing`);
    if (next === 'unknown')
      throw new Error(
        `board ${this.id}: a newer program wrote an entry after ${this.seq} that this one cannot read`,
      );
    this.board = next;
    this.hash = hash;
    this.recordedAt = last.recordedAt;
    this.recent.push(...entries);
    if (this.recent.length > 2 * rememberedEntries) this.recent = this.recent.slice(-rememberedEntries);
  }

  /** The entries after `after` and up to `upTo`, or null where they are no longer in memory. */
  between(after: number, upTo: number): readonly BoardEntry[] | null {
    if (after >= upTo) return [];
    const oldest = this.recent[0];
    if (!oldest || oldest.seq > after + 1) return null;
    return this.recent.slice(after + 1 - oldest.seq, upTo + 1 - oldest.seq);
  }
}
