import type { Instant, LocalDate } from '../time/instant.js';
import type { ClockState, ExcusedDay } from '../vocabulary/court-codes.js';
import type { LocalizedText } from '../vocabulary/localized-text.js';

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
  readonly words: LocalizedText | null;
}

/** The days of one court, as a clock asks for them. */
export interface CourtDays {
  /** IANA name of the zone in which its days begin and end. */
  readonly timeZone: string;
  /** Why the court does not sit on this day; null where it sits. */
  excuse(on: LocalDate): SkippedDay | null;
}

/** What a clock runs on; none of it is ever stored with a child. */
export interface ClockFacts {
  readonly startedAt: Instant;
  readonly pauses?: readonly Pause[];
  /** When what the limit is for was done; null, or left out, where it was not. */
  readonly endedAt?: Instant | null;
}

/** What a clock says at one moment. */
export interface ClockReading {
  readonly code: string;
  readonly startedAt: Instant;
  /** The first instant at which the limit is passed. */
  readonly deadline: Instant;
  readonly state: ClockState;
  /** Whole minutes to the deadline, from now or from the end; below zero where that came after the deadline. */
  readonly leftMinutes: number;
  /** The days between start and deadline that did not count because the court does not sit on them. */
  readonly skipped: readonly SkippedDay[];
}
