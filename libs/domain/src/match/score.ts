import type { Reason } from './match-types.js';

/** A reason and what it costs in the rank. */
export interface WeighedReason {
  readonly reason: Reason;
  readonly cost: number;
}

export const weighed = (reason: Reason, costs: number): WeighedReason =>
  Object.freeze({ reason: Object.freeze(reason), cost: costs });

const noReasons: readonly Reason[] = Object.freeze([]);

/** What the rules find of one unit after another: one is used for all, so that judging leaves little behind. */
export class Score {
  rank = 0;
  readonly #reasons: Reason[] = [];
  #count = 0;

  add({ reason, cost: costs }: WeighedReason): void {
    this.rank += costs;
    this.#reasons[this.#count] = reason;
    this.#count += 1;
  }

  /** The reasons since the last `clear`. */
  reasons(): readonly Reason[] {
    return this.#count === 0 ? noReasons : this.#reasons.slice(0, this.#count);
  }

  clear(): void {
    this.rank = 0;
    this.#count = 0;
  }
}

/** Makes each weighed once, so that thousands of units share it. */
export function memoize<Key>(make: (key: Key) => WeighedReason): (key: Key) => WeighedReason {
  const made = new Map<Key, WeighedReason>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
