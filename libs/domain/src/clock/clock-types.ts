import type { Instant, LocalDate } from '../time/instant.js';
import type { ClockState, ExcusedDay } from '../vocabulary/court-codes.js';
import type { Phrase } from '../vocabulary/words/phrase.js';

/** A stretch of time in which a clock stands still. */
export interface Pause {
  readonly from: Instant;
  /** null while it lasts. */
  readonly until: Instant | null;
}

/** A day that did not count, and why. `words` names the holiday or closing; null for a weekend. */
export interface SkippedDay {
  readonly on: LocalDate;
  readonly why: ExcusedDay;
  readonly words: Phrase | null;
}

/** What a clock says at one moment. */
export interface ClockReading {
  readonly code: string;
  readonly startedAt: Instant;
  /** The first instant at which the limit is passed. */
  readonly deadline: Instant;
  readonly state: ClockState;
  /** Whole minutes to the deadline; below zero once it has passed. */
  readonly leftMinutes: number;
  readonly skipped: readonly SkippedDay[];
}
