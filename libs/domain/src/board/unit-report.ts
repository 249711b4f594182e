import type { Band, BlockReason, Freshness } from '../vocabulary/codes.js';
import type { Instant, LocalDate } from '../time/instant.js';
import type { Source } from './source.js';

export const reportCauses = [
  'census',
  'attestation',
  'arrival',
  'departure',
  'block',
  'unblock',
  'hold',
  'release',
  'expected-opening',
  'registry',
] as const;
export type ReportCause = (typeof reportCauses)[number];

/**
 * What is known of a unit's beds: the body of the log's `unit.counts` entry.
 * Held and blocked beds carry their end, so the line at any later moment needs no further entry.
 */
export interface UnitReport {
  readonly cause: ReportCause;
  readonly licensed: number;
  /** Beds that exist tonight, overflow beds included. */
  readonly beds: number;
  /** Beds that have staff tonight; null until the first census. */
  readonly staffed: number | null;
  readonly occupied: number;
  readonly heldUntil: readonly Instant[];
  readonly blocks: readonly { readonly reason: BlockReason; readonly until: Instant }[];
  readonly expectedOpenings: readonly LocalDate[];
  /** The last census or attestation; null means never reported. */
  readonly reportedAt: Instant | null;
  /** Whose word that was; left out where it was not recorded. */
  readonly reportedBy?: Source;
  readonly freshUntil: Instant | null;
  readonly staleAt: Instant | null;
  readonly withheld: boolean;
  /** Written by an importer for a past instant. */
  readonly imported?: true;
  /** Set where nothing that a banded viewer may see differs from this earlier entry of the unit. */
  readonly quietSince?: number;
}

/** The counts of a line at one moment. `overBy` is how many more sleep here than are staffed for. */
export interface Counts {
  readonly licensed: number;
  readonly staffed: number;
  readonly occupied: number;
  readonly held: number;
  readonly blocked: number;
  readonly available: number;
  readonly overBy: number;
}

export interface BandStep {
  readonly from: Instant;
  readonly band: Band;
}

/** A small unit as told to everybody but its own staff, coordinators and operators. */
export interface UnitBand {
  /** null where nothing was ever reported, or the counts are withheld. */
  readonly band: Band | null;
  /** The bands to come as known holds and blocks end. */
  readonly then: readonly BandStep[];
  /** The days on which a bed or more is expected to open, never how many; none while beds are open anyway. */
  readonly expectedOpenings: readonly LocalDate[];
  readonly reportedAt: Instant | null;
  readonly freshUntil: Instant | null;
  readonly staleAt: Instant | null;
  readonly withheld: boolean;
}

/** Units below this many licensed beds are told as bands: exact counts would betray one child's arrival. */
export const bandedBelow = 6;

export const isBanded = (profile: { readonly licensed: number }): boolean => profile.licensed < bandedBelow;

/**
 * The counts at `now`; null where nothing was ever reported.
 * available = max(0, min(licensed, staffed) - occupied - held), never more than beds without a span.
 */
export function countsAt(report: UnitReport, now: Instant): Counts | null {
  if (report.staffed === null) return null;
  const { licensed, staffed, occupied, beds } = report;
  let held = 0;
  for (const until of report.heldUntil) if (until > now) held += 1;
  let blocked = 0;
  for (const { until } of report.blocks) if (until > now) blocked += 1;
  const staffedFree = Math.min(licensed, staffed) - occupied - held;
  const bedsFree = beds - occupied - held - blocked;
  return {
    licensed,
    staffed,
    occupied,
    held,
    blocked,
    available: Math.max(0, Math.min(staffedFree, bedsFree)),
    overBy: Math.max(0, occupied - staffed),
  };
}

export const bandOf = (available: number): Band =>
  available === 0 ? 'full' : available === 1 ? 'last' : 'open';

/** The ends of holds and blocks, in order: the moments at which the counts change by themselves. */
export function turningPoints(report: Pick<UnitReport, 'heldUntil' | 'blocks'>): Instant[] {
  return [...new Set([...report.heldUntil, ...report.blocks.map(({ until }) => until)])].sort();
}

/** Comes before every instant. */
const beforeAnything: Instant = '';

const quarterHourMs = 15 * 60_000;

/** A watcher of a small house learns the quarter hour of its last report, not the minute. */
export const quarterHour = (at: Instant): Instant =>
  new Date(Math.floor(Date.parse(at) / quarterHourMs) * quarterHourMs).toISOString();

/** By when all that is told of this quarter hour has happened. */
export const endOfQuarterHour = (at: Instant): Instant =>
  new Date(Date.parse(quarterHour(at)) + quarterHourMs).toISOString();

/** The band at `now`. */
export function bandAt(view: UnitBand, now: Instant): Band | null {
  let { band } = view;
  for (const step of view.then) if (step.from <= now) band = step.band;
  return band;
}

/**
 * The same view without what is over at `now`. Days are told only where the next departure changes the band anyway:
 * beside open beds, a day that disappears would betray that a child left.
 */
export function bandFrom(view: UnitBand, now: Instant): UnitBand {
  const band = bandAt(view, now);
  return {
    ...view,
    band,
    then: view.then.filter(({ from }) => from > now),
    expectedOpenings: band === 'last' || band === 'full' ? view.expectedOpenings : [],
  };
}

/** What a banded viewer may know of a report. */
export function bandedView(report: UnitReport): UnitBand {
  const bandOfCounts = (now: Instant): Band | null => {
    const counts = report.withheld || !report.reportedAt ? null : countsAt(report, now);
    return counts && bandOf(counts.available);
  };
  const band = bandOfCounts(beforeAnything);
  const then: BandStep[] = [];
  for (const from of turningPoints(report)) {
    const next = bandOfCounts(from);
    if (next && next !== (then.at(-1)?.band ?? band)) then.push({ from, band: next });
  }
  const view: UnitBand = {
    band,
    then,
    expectedOpenings: [...new Set(report.expectedOpenings)].sort(),
    reportedAt: report.reportedAt && quarterHour(report.reportedAt),
    freshUntil: report.freshUntil && quarterHour(report.freshUntil),
    staleAt: report.staleAt && quarterHour(report.staleAt),
    withheld: report.withheld,
  };
  return bandFrom(view, beforeAnything);
}

/** Whether a banded viewer who saw `before` learns anything from `next`, which is written at `at`. */
export const bandDiffers = (before: UnitBand, next: UnitBand, at: Instant): boolean =>
  JSON.stringify(bandFrom(before, at)) !== JSON.stringify(bandFrom(next, at));

/** fresh until its limit, aging until twice its interval, then stale; never where nobody ever reported. */
export function freshnessAt(
  report: Pick<UnitReport, 'reportedAt' | 'freshUntil' | 'staleAt'> | null,
  now: Instant,
): Freshness {
  if (!report?.reportedAt || !report.freshUntil || !report.staleAt) return 'never';
  if (now < report.freshUntil) return 'fresh';
  return now < report.staleAt ? 'aging' : 'stale';
}
