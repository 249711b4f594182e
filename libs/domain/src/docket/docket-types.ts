import type { Instant } from '../time/instant.js';
import type { FacilityClass } from '../vocabulary/codes.js';
import type { LocalizedText } from '../vocabulary/localized-text.js';
import type { StepKind } from '../vocabulary/placement-codes.js';

/** The next limit that runs out: a step of the ladder, or a clock of the state counted from the opening. */
export interface NextDeadline {
  readonly kind: 'ladder' | 'clock' | 'confirmation';
  /** The ladder's rung or the clock's code. */
  readonly code: string;
  /** What the rung, the clock or the confirmation is called. */
  readonly words: LocalizedText;
  /** Where a clock's rule stands; null for what the community itself agreed on. */
  readonly source: string | null;
  readonly at: Instant;
}

/** One line of the docket: a search that goes on, by its random token; no attribute of a child. */
export interface DocketLine {
  readonly kind: 'request' | 'watch';
  readonly id: string;
  readonly token: string | null;
  readonly agency: string;
  readonly openedAt: Instant;
  readonly waitingMinutes: number;
  readonly next: NextDeadline | null;
  /** The clocks of the state that have run out, the latest first: whether what they ask was done, nobody says here. */
  readonly ranOut: readonly NextDeadline[];
  /** The classes that were asked without success. */
  readonly missing: readonly FacilityClass[];
  readonly lastStep: { readonly kind: StepKind; readonly at: Instant } | null;
}

/** One month, or the whole stretch, of searches opened by detention desks. */
export interface HeadlinePeriod {
  /** Its first month, `2026-03`. */
  readonly month: string;
  /** null where fewer than eleven, or where telling it would tell a number below eleven. */
  readonly requests: number | null;
  readonly withoutPlacementAt24: number | null;
  readonly withoutPlacementAt72: number | null;
}
