import type { BoardPolicy } from '../placement/policy.js';
import type { AgencyKind } from '../vocabulary/codes.js';

const hoursUntilConfirmed = 24;

/** For how long before its end whoever set a court's watch is asked whether it is still needed. */
export const confirmationHours = 2;

/**
 * For how many hours a court's watch stands before somebody must say that it is still needed: a day, so that nobody
 * is told of beds for a child who has long been released; and never longer than a need may be kept.
 */
export const courtWatchHours = ({ needHoursAtMost }: Pick<BoardPolicy, 'needHoursAtMost'>): number =>
  Math.min(hoursUntilConfirmed, needHoursAtMost);

const nobodysAdvocate: readonly AgencyKind[] = ['shelter-operator', 'police', 'prosecution'];

/**
 * Whether people of such an agency may be told of a bed for a child in detention: those who answer for the child,
 * its hearing or its placement, and neither who runs shelters nor who investigates or charges.
 */
export const canBeTold = (kind: AgencyKind): boolean => !nobodysAdvocate.includes(kind);
