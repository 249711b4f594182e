import type { AskedView, HoldView } from '@harborlight/contracts';
import type { Instant, ReleaseCode } from '@harborlight/domain';

/** A child on the way, with the bed that waits. */
export interface Coming {
  readonly offer: AskedView;
  readonly hold: HoldView | null;
}

const soonest = ({ expectedAt, answeredAt, askedAt }: AskedView): Instant =>
  expectedAt ?? answeredAt ?? askedAt;

/** Who is expected next stands first. */
export function comingOf(accepted: readonly AskedView[], holds: readonly HoldView[]): Coming[] {
  const holdOf = new Map(holds.map((hold) => [hold.id, hold]));
  return accepted
    .filter(({ state }) => state === 'accepted')
    .map((offer) => ({ offer, hold: (offer.holdId !== null && holdOf.get(offer.holdId)) || null }))
    .sort((a, b) => soonest(a.offer).localeCompare(soonest(b.offer)) || a.offer.id.localeCompare(b.offer.id));
}

/** The beds that somebody keeps without an accepted offer, the first to run out first. */
export function otherHoldsOf(holds: readonly HoldView[], accepted: readonly AskedView[]): HoldView[] {
  const promised = new Set(accepted.map(({ holdId }) => holdId));
  return holds
    .filter(({ id, released }) => released === null && !promised.has(id))
    .sort((a, b) => a.until.localeCompare(b.until) || a.id.localeCompare(b.id));
}

/** Why a shelter lets a held bed go; the other codes are the officer's, or the door's. */
export const shelterReleaseCodes = [
  'bed-not-usable',
  'staffing',
  'emergency-placement',
  'separation',
  'unit-closed',
  'no-longer-needed',
] as const satisfies readonly ReleaseCode[];
