import type { OfferView, RequestView, StepView } from '@harborlight/contracts';
import { addMinutes, isWaiting, type Instant, type LadderStep } from '@harborlight/domain';

/** Whoever has waited longest stands first. */
export const byWaiting = (requests: readonly RequestView[]): RequestView[] =>
  [...requests].sort((a, b) => a.openedAt.localeCompare(b.openedAt) || a.id.localeCompare(b.id));

/** Whose search it is; the agency alone where the officer has no account any more. */
export const whoAsks = ({ officer, agency }: Pick<RequestView, 'officer' | 'agency'>): string =>
  officer === '' ? agency : `${officer}, ${agency}`;

/** The newest ends first. */
export const byEnd = (requests: readonly RequestView[]): RequestView[] =>
  [...requests].sort((a, b) => (b.endedAt ?? '').localeCompare(a.endedAt ?? ''));

/** Something the officer must do now, the most pressing first. */
export type Pressing = 'need-lost' | 'turned-away' | 'nobody-left' | 'maybe' | null;

/** What of an open request wants its officer. */
export function pressingOf(request: RequestView): Pressing {
  const { state, needHere, offers } = request;
  if (state !== 'open') return null;
  if (offers.some((offer) => offer.state === 'accepted')) return null;
  const waiting = offers.filter(isWaiting);
  if (!needHere && waiting.length > 0) return 'need-lost';
  if (waiting.some((offer) => offer.state === 'maybe')) return 'maybe';
  if (waiting.length > 0 || offers.length === 0) return null;
  return offers.some((offer) => offer.state === 'turned-away') ? 'turned-away' : 'nobody-left';
}

/** The offer under which the child is on the way, or has just arrived. */
export const acceptedOffer = ({ offers }: Pick<RequestView, 'offers'>): OfferView | undefined =>
  offers.find(({ state }) => state === 'accepted');

/** Offers with the newest question first, those that can still be answered before all others. */
export const byAsking = (offers: readonly OfferView[]): OfferView[] =>
  [...offers].sort(
    (a, b) => Number(isWaiting(b)) - Number(isWaiting(a)) || b.askedAt.localeCompare(a.askedAt),
  );

/** One rung of the ladder as everybody may see it. */
export interface Rung {
  readonly step: LadderStep;
  readonly at: Instant;
  readonly is: 'climbed' | 'not-needed' | 'next' | 'later';
}

/** What a request has heard so far, as the ladder asks for it. */
function heardBy({ offers, steps }: RequestView): Readonly<Record<LadderStep['unless'], boolean>> {
  return {
    acknowledged:
      offers.some(({ acknowledgedAt, answeredAt }) => (acknowledgedAt ?? answeredAt) !== null) ||
      steps.some(({ kind, result }) => kind === 'called' && result !== 'no-answer'),
    accepted: offers.some(({ state }) => state === 'accepted' || state === 'arrived'),
  };
}

/** The ladder as it was fixed at the opening, with what comes next and when. */
export function rungsOf(request: RequestView): Rung[] {
  const { ladder, rung, openedAt, state } = request;
  const heard = heardBy(request);
  const open = state === 'open';
  const next = ladder.findIndex(({ unless }, index) => index >= rung && !heard[unless]);
  return ladder.map((step, index) => ({
    step,
    at: addMinutes(openedAt, step.afterMinutes),
    is:
      index < rung
        ? 'climbed'
        : !open || heard[step.unless]
          ? 'not-needed'
          : index === next
            ? 'next'
            : 'later',
  }));
}

/** The newest step first: at two in the morning that is the one looked for. */
export const newestFirst = (steps: readonly StepView[]): StepView[] => [...steps].reverse();
