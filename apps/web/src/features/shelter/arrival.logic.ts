import { countsAt, type Instant, type Refusal, type UnitReport } from '@harborlight/domain';
import { foreseenCounts } from './unit-change.logic.js';

/** What one more child means for the unit. */
export interface Arrival {
  /** How many more than staffed for will sleep here. */
  readonly overBy: number;
  /** No bed is open because one is kept for a child on the way. */
  readonly held: boolean;
  /** No bed is open: the person must say that they mean it. */
  readonly confirm: boolean;
}

/** What it means if one more child sleeps here; null where nothing was ever reported. */
export function arrivalOf(report: UnitReport, now: Instant): Arrival | null {
  const counts = countsAt(report, now);
  const after = foreseenCounts(report, { kind: 'arrival' }, now);
  if (!counts || !after) return null;
  const confirm = counts.available === 0;
  return { overBy: after.overBy, held: confirm && counts.held > 0, confirm };
}

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

/** Only a bed somebody sleeps in can become free. */
export const whyNotExpect = (report: UnitReport | null): Refusal[] => whyNotDepart(report);
