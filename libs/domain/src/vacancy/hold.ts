import { countsAt, freshnessAt, type UnitReport } from '../board/unit-report.js';
import { isDetention, type LegalFacts } from '../match/rules/law.js';
import type { BoardPolicy } from '../placement/policy.js';
import type { Refusal } from '../refusal/refusal.js';
import { addMinutes, type Instant } from '../time/instant.js';
import type { HoldKind } from '../vocabulary/placement-codes.js';

/** On whose word a bed is held: what the board says, or what the shelter itself says at this moment. */
export type HoldWord = 'board' | 'shelter';

export interface HoldFacts {
  readonly closed: boolean;
  readonly profile: LegalFacts;
  /** null where nothing was ever written of the unit's beds. */
  readonly report: UnitReport | null;
}

/**
 * Why no bed of the unit can be held at `now`. The board's word is enough only where it is given and not stale
 * (docs/decisions/0018); where counts are withheld it does not even say that the unit is full. The shelter's own word stands
 * for itself. Secure detention is never a placement (34 USC 11133(a)(11)).
 */
export function whyNotHold({ closed, profile, report }: HoldFacts, word: HoldWord, now: Instant): Refusal[] {
  const reasons: Refusal[] = [];
  if (closed) reasons.push({ code: 'unit-closed' });
  if (isDetention(profile)) reasons.push({ code: 'detention-is-no-placement' });
  const freshness = word === 'board' ? freshnessAt(report, now) : null;
  const isWithheld = word === 'board' && report?.withheld === true;
  if (isWithheld) reasons.push({ code: 'counts-withheld' });
  else if (freshness === 'never') reasons.push({ code: 'unit-not-reported' });
  if (freshness === 'stale' && !isWithheld) reasons.push({ code: 'status-stale' });
  if (!isWithheld && freshness !== 'never' && report && countsAt(report, now)?.available === 0)
    reasons.push({ code: 'unit-full' });
  return reasons;
}

/** Why somebody who has `live` holds cannot have one more. */
export const whyNotAnotherHold = (live: number, { holdsPerOfficer }: BoardPolicy): Refusal[] =>
  live < holdsPerOfficer ? [] : [{ code: 'hold-limit-reached', facts: { most: holdsPerOfficer } }];

/** Why a request whose child has the hold `live` already cannot have one more: one child sleeps in one bed. */
export const whyNotHoldForRequest = (live: object | null): Refusal[] =>
  live ? [{ code: 'request-holds-already' }] : [];

/**
 * Why the yes of another shelter cannot take the place of the hold `live` of the same request: only its owner or its own
 * shelter releases a firm hold.
 */
export const whyNotMoveHold = (live: { readonly kind: HoldKind } | null): Refusal[] =>
  whyNotHoldForRequest(live?.kind === 'firm' ? live : null);

/** docs/practice.md 3.12: how long the way takes where nobody says. */
export const usualEtaMinutes = 120;

/** A firm hold is extended once, by the shelter (docs/practice.md 3.12). */
export const firmHoldExtensions = 1;

/** How often a hold of this kind can be extended. */
export const holdExtensions = (kind: HoldKind, { softHoldExtensions }: BoardPolicy): number =>
  kind === 'soft' ? softHoldExtensions : firmHoldExtensions;

/** When a hold placed at `now` ends by itself. */
export function holdUntil(
  kind: HoldKind,
  now: Instant,
  etaMinutes: number | undefined,
  policy: BoardPolicy,
): Instant {
  if (kind === 'soft') return addMinutes(now, policy.softHoldMinutes);
  const minutes = (etaMinutes ?? usualEtaMinutes) + policy.firmHoldGraceMinutes;
  return addMinutes(now, Math.min(minutes, policy.firmHoldMostMinutes));
}

export interface HoldToExtend {
  readonly kind: HoldKind;
  readonly until: Instant;
  readonly extensionsLeft: number;
}

/** Why a hold cannot be extended at `now`: a soft one is its owner's to extend, a firm one the shelter's. */
export function whyNotExtendHold(
  hold: HoldToExtend,
  by: { readonly owner: boolean; readonly shelter: boolean },
  now: Instant,
): Refusal[] {
  if (hold.until <= now) return [{ code: 'hold-over' }];
  const mine = hold.kind === 'soft' ? by.owner : by.shelter;
  return mine && hold.extensionsLeft > 0 ? [] : [{ code: 'hold-cannot-be-extended' }];
}

/** When an extended hold ends: a soft one by its whole time later, a firm one by the grace a late child is given. */
export const extendedUntil = ({ kind, until }: HoldToExtend, policy: BoardPolicy): Instant =>
  addMinutes(until, kind === 'soft' ? policy.softHoldMinutes : policy.firmHoldGraceMinutes);
