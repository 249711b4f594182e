import { addMinutes, type Instant } from '../time/instant.js';
import type { LadderStep } from './policy.js';

/** What decides how far a request has to be escalated. */
export interface WaitingFacts {
  readonly openedAt: Instant;
  /** How far up its ladder the request is: 0 before the first step. */
  readonly rung: number;
  /** Whether any shelter acknowledged or answered, in the app or on the phone. */
  readonly acknowledged: boolean;
  readonly accepted: boolean;
}

/** A step to climb, and how far up the ladder it leads. */
export interface DueRung {
  readonly rung: number;
  readonly step: LadderStep;
}

/**
 * The steps to climb at `now`, lowest first: their time has come, and what would have stopped them has not happened.
 * A step is climbed once; one that was passed over is not climbed after a higher one.
 */
export const rungsDue = (
  ladder: readonly LadderStep[],
  facts: WaitingFacts,
  now: Instant,
): readonly DueRung[] =>
  ladder
    .map((step, index) => ({ rung: index + 1, step }))
    .filter(
      ({ rung, step }) =>
        rung > facts.rung && addMinutes(facts.openedAt, step.afterMinutes) <= now && !facts[step.unless],
    );
