import type { Instant } from '../time/instant.js';
import type { Refusal } from '../refusal/refusal.js';
import type { UnitReport } from '../board/unit-report.js';

export interface Census {
  readonly occupied: number;
  readonly staffed: number;
}

/** More beds than any one unit has: a typing slip, not a census. */
export const mostBedsOfAUnit = 5_000;

export interface CensusFacts {
  readonly licensed: number;
  readonly closed: boolean;
  /** The newest instant the unit's log speaks of. */
  readonly lastAt: Instant | null;
}

/** Why this census cannot be taken. Occupied above staffed is a fact to show, not a refusal. */
export function whyNotCensus(census: Census, at: Instant, unit: CensusFacts): Refusal[] {
  const reasons: Refusal[] = [];
  if (unit.closed) reasons.push({ code: 'unit-closed' });
  for (const field of ['occupied', 'staffed'] as const) {
    const count = census[field];
    if (!Number.isInteger(count) || count < 0) reasons.push({ code: 'count-not-whole', field });
    else if (count > mostBedsOfAUnit)
      reasons.push({ code: 'count-absurd', field, facts: { most: mostBedsOfAUnit } });
  }
  if (census.staffed > unit.licensed)
    reasons.push({ code: 'staffed-above-licensed', field: 'staffed', facts: { licensed: unit.licensed } });
  if (unit.lastAt !== null && at < unit.lastAt)
    reasons.push({ code: 'older-than-newest', field: 'at', facts: { newest: unit.lastAt } });
  return reasons;
}

/** What must happen to a unit's beds so that as many are occupied as the census says. */
export interface CensusPlan {
  /** Occupied spans to end, overflow beds first. */
  readonly depart: number;
  /** Beds without a span to occupy. */
  readonly arrive: number;
  /** Overflow beds to add and occupy, because no bed without a span is left. */
  readonly overflow: number;
}

/** The plan that turns `report` into one with `occupied` beds occupied. */
export function planCensus(
  report: Pick<UnitReport, 'beds' | 'occupied'> & { readonly heldOrBlocked: number },
  occupied: number,
): CensusPlan {
  const change = occupied - report.occupied;
  if (change <= 0) return { depart: report.occupied - occupied, arrive: 0, overflow: 0 };
  const free = Math.max(0, report.beds - report.occupied - report.heldOrBlocked);
  const arrive = Math.min(free, change);
  return { depart: 0, arrive, overflow: change - arrive };
}
