import { countsAt, type Instant, type Refusal, type UnitReport } from '@harborlight/domain';
import { foreseenCounts, type UnitChange } from './unit-change.logic.js';

/** What one more child means for the unit. */
export interface Arrival {
  readonly change: UnitChange;
  /** How many more than staffed for will sleep here. */
  readonly overBy: number;
  /** A bed is kept for a child on the way, and no other is free. */
  readonly takesHeldBed: boolean;
  /** Whether the person must say that they mean it. */
  readonly confirm: boolean;
}

/**
 * One more child sleeps here. Where no bed without a span is left, only a census can say so: it adds an
 * overflow bed. Null where nothing was ever reported.
 */
export function arrivalOf(report: UnitReport, now: Instant): Arrival | null {
  const counts = countsAt(report, now);
  if (!counts) return null;
  const { occupied, staffed, held, blocked, available } = counts;
  const bedsFree = report.beds - occupied - held - blocked;
  const change: UnitChange =
    bedsFree > 0 ? { kind: 'arrival' } : { kind: 'census', occupied: occupied + 1, staffed };
  const overBy = foreseenCounts(report, change, now)?.overBy ?? 0;
  return { change, overBy, takesHeldBed: available === 0 && held > 0, confirm: available === 0 };
}

export const whyNotArrive = (report: UnitReport | null): Refusal[] =>
  report?.staffed == null ? [{ code: 'unit-not-reported' }] : [];

export function whyNotDepart(report: UnitReport | null): Refusal[] {
  if (report?.staffed == null) return [{ code: 'unit-not-reported' }];
  return report.occupied === 0 ? [{ code: 'no-occupied-bed' }] : [];
}

/** Any bed without a span may be blocked, staffed or not. */
export function whyNotBlock(report: UnitReport | null, now: Instant): Refusal[] {
  if (!report) return [{ code: 'unit-not-reported' }];
  const held = report.heldUntil.filter((until) => until > now).length;
  const blocked = report.blocks.filter(({ until }) => until > now).length;
  return report.beds - report.occupied - held - blocked > 0 ? [] : [{ code: 'no-free-bed' }];
}
