import type { ReviewedRequest, ReviewView } from '@harborlight/contracts';
import type { Locale } from '@harborlight/domain';

/** A review without its need, and without the ids that only a screen uses: what a paper may be made of. */
export interface ReviewFacts extends Omit<ReviewView, 'board' | 'ground' | 'request'> {
  readonly request: Omit<ReviewedRequest, 'id'> | null;
}

/** What an exhibit is made of. */
export interface ExhibitFacts {
  readonly review: ReviewFacts;
  /** The name of the agency for which it is made. */
  readonly agency: string;
  readonly stamp: string;
  readonly tongue: Locale;
  /** Where whoever holds the paper can verify it. */
  readonly verifyUrl: string;
  /** Where in the board's log it stands. */
  readonly seq: number;
  readonly hash: string;
}
