import type { Refusal } from '../refusal/refusal.js';
import { addMinutes, type Instant } from '../time/instant.js';
import type { ArrivalOutcome, DeclineCode, OfferState } from '../vocabulary/placement-codes.js';
import type { BoardPolicy } from './policy.js';

/** What somebody says of a child who is expected. */
export interface SaidOfArrival {
  readonly outcome: ArrivalOutcome;
  readonly code?: DeclineCode | undefined;
}

const settled: readonly OfferState[] = ['arrived', 'no-show', 'turned-away'];
const waiting: readonly OfferState[] = ['asked', 'acknowledged', 'maybe', 'declined'];

/** Whether the arrival was settled this way before: saying it again changes nothing. */
export const repeatsArrival = (state: OfferState, { outcome }: SaidOfArrival): boolean =>
  settled.includes(state) && state === outcome;

/** Why this cannot be said of the arrival. */
export function whyNotSettle(state: OfferState, said: SaidOfArrival): Refusal[] {
  if (said.outcome === 'turned-away' && !said.code) return [{ code: 'decline-code-missing', field: 'code' }];
  if (state === 'accepted' || repeatsArrival(state, said)) return [];
  if (waiting.includes(state)) return [{ code: 'not-accepted-yet' }];
  return [{ code: state === 'withdrawn' ? 'offer-withdrawn' : 'arrival-over' }];
}

/**
 * Until when a firm hold waits for a child who is on the way: the arrival and the policy's grace, never longer in all
 * than the policy's most (docs/practice.md 3.12), and never shorter than it was.
 */
export function untilArrival(
  hold: { readonly from: Instant; readonly until: Instant },
  expectedAt: Instant,
  policy: Pick<BoardPolicy, 'firmHoldGraceMinutes' | 'firmHoldMostMinutes'>,
): Instant {
  const wanted = addMinutes(expectedAt, policy.firmHoldGraceMinutes);
  const most = addMinutes(hold.from, policy.firmHoldMostMinutes);
  const within = wanted < most ? wanted : most;
  return within > hold.until ? within : hold.until;
}
