import type { UnitProfile } from '../board/unit-profile.js';
import type { Match, TravelTime } from '../match/match-types.js';
import { travelBetween } from '../match/travel.js';
import type { Need } from '../need/need.js';
import type { CourtReturn } from '../vocabulary/court-codes.js';
import type { ReleaseFact } from './review-types.js';

/** What a release is read from. */
export interface ReleaseFacts {
  readonly profile: UnitProfile;
  readonly need: Need;
  /** What the matcher found of the unit. */
  readonly reasons: Match['reasons'];
  readonly travel: readonly TravelTime[];
}

function waysToCourt({ profile, need, reasons, travel }: ReleaseFacts): readonly CourtReturn[] {
  const isNear =
    need.courtRegion !== null &&
    travelBetween(travel, need.courtRegion, profile.region) !== null &&
    !reasons.some(({ code }) => code === 'far-from-court');
  const offered = (['court-escort', 'video-testimony-room'] as const).filter((way) =>
    profile.services.includes(way),
  );
  const ways: CourtReturn[] = isNear ? [...offered, 'near-court'] : offered;
  return ways.length > 0 ? ways : ['to-arrange'];
}

const orders = ['secure-care-needs-order', 'judge-must-lift-hold'] as const;

/**
 * What would have to be true for a release to this unit to work (docs/practice.md 5.3): somebody brings the child, nobody
 * there must be kept apart (docs/practice.md 2.9), the child comes back to court, and the papers and orders are there.
 */
export function releaseOf(facts: ReleaseFacts): ReleaseFact[] {
  const { profile, need, reasons } = facts;
  const isOrdered = (order: (typeof orders)[number]) => reasons.some(({ code }) => code === order);
  return [
    { condition: 'transport', code: profile.transport },
    { condition: 'walk-out', code: profile.walkOut },
    { condition: 'no-contact-check', code: need.separationCheck ? 'needed' : 'by-phone' },
    ...waysToCourt(facts).map((code) => ({ condition: 'return-to-court', code }) as const),
    ...profile.papersAtDoor.map((code) => ({ condition: 'papers-at-door', code }) as const),
    ...orders.filter(isOrdered).map((code) => ({ condition: 'court-order', code }) as const),
  ];
}
