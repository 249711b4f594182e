import type { BoardEntry, CountsEntry } from '../board/entry.js';
import { countsAt, isBanded, turningPoints, type UnitReport } from '../board/unit-report.js';
import type { Instant } from '../time/instant.js';
import type { FacilityClass } from '../vocabulary/codes.js';

/** What the log saw of a unit: beds taken while any was open, and for how long one was. */
export interface Turnover {
  readonly taken: number;
  readonly openHours: number;
}

export interface UnitTurnover extends Turnover {
  readonly unitId: string;
  readonly class: FacilityClass;
  readonly licensed: number;
}

/** What turnover reads of an entry: of anything but counts, only that and when it was written. */
export type TurnoverEntry =
  | Pick<CountsEntry, 'kind' | 'at' | 'body'>
  | { readonly kind: Exclude<BoardEntry['kind'], 'unit.counts'>; readonly at: Instant };

/** What is believed of a pace before a unit's own log speaks: as if this pace had been seen for these open hours. */
interface Prior {
  readonly pace: number;
  readonly hours: number;
}

const hoursBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

const availableAt = (report: UnitReport, at: Instant): number => countsAt(report, at)?.available ?? 0;

function openHoursOf(report: UnitReport, from: Instant, to: Instant): number {
  const moments = [from, ...turningPoints(report).filter((at) => at > from && at < to), to];
  return moments
    .slice(1)
    .map((until, index) => ({ since: moments[index] ?? from, until }))
    .filter(({ since }) => availableAt(report, since) > 0)
    .reduce((hours, { since, until }) => hours + hoursBetween(since, until), 0);
}

/** Beds newly occupied or held at `at`, of those that were open just before. */
function takenAt(before: UnitReport, after: UnitReport, at: Instant): number {
  const [was, is] = [countsAt(before, at), countsAt(after, at)];
  if (!was || !is) return 0;
  return Math.max(0, Math.min(was.available, is.occupied + is.held - was.occupied - was.held));
}

/**
 * The turnover one unit's entries tell of, in their order. A stretch whose status had gone stale before the next
 * entry counts for nothing: nobody looked. Nor does one in which the unit was closed.
 */
export function turnoverOf(entries: readonly TurnoverEntry[]): Turnover {
  let taken = 0;
  let openHours = 0;
  let report: UnitReport | null = null;
  let since: Instant = '';
  for (const entry of entries) {
    if (report?.staleAt && entry.at <= report.staleAt) {
      openHours += openHoursOf(report, since, entry.at);
      if (entry.kind === 'unit.counts') taken += takenAt(report, entry.body, entry.at);
    }
    if (entry.kind === 'unit.counts') report = entry.body;
    if (entry.kind === 'unit.closed') report = null;
    since = entry.at;
  }
  return { taken, openHours };
}

/** A guess, for a board whose log has seen too little: one bed a day. */
export const assumedPace = 1 / 24;
const assumedHours = 7 * 24;

/** The window of the log; where units differ no more than chance makes them, their class weighs as much as all of it. */
export const turnoverDays = 90;
const mostPriorHours = turnoverDays * 24;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** null where fewer than two units were ever seen open, or no bed was ever taken. */
function priorOf(units: readonly Turnover[]): Prior | null {
  const seen = units.filter(({ openHours }) => openHours > 0);
  const hours = sum(seen.map(({ openHours }) => openHours));
  const pace = sum(seen.map(({ taken }) => taken)) / hours;
  if (seen.length < 2 || !(pace > 0)) return null;
  const spread = sum(seen.map((unit) => unit.openHours * (unit.taken / unit.openHours - pace) ** 2)) / hours;
  const between = spread - pace / (hours / seen.length);
  return { pace, hours: between > 0 ? Math.min(mostPriorHours, pace / between) : mostPriorHours };
}

/**
 * Beds taken each hour while any was open, per unit, each shrunk to its class.
 *
 * Empirical Bayes (B. Efron and C. Morris, *Data analysis using Stein's estimator and its generalizations*, JASA 70,
 * 1975; G. Casella, *An introduction to empirical Bayes data analysis*, The American Statistician 39, 1985) for
 * Poisson counts with a Gamma prior: pace = (prior pace x prior hours + taken) / (prior hours + open hours). The
 * prior's pace is the class's own; its strength follows from how much more the units of the class differ than chance
 * alone would make them, by moments (R. J. Marshall, *Mapping disease and mortality rates using empirical Bayes
 * estimators*, Applied Statistics 40, 1991). A class of which too little was seen borrows the prior of the board.
 */
export function pacesOf(units: readonly UnitTurnover[]): Map<string, number> {
  const ofBoard = priorOf(units) ?? { pace: assumedPace, hours: assumedHours };
  const priors = new Map<FacilityClass, Prior>();
  for (const { class: ofClass } of units)
    if (!priors.has(ofClass))
      priors.set(ofClass, priorOf(units.filter((unit) => unit.class === ofClass)) ?? ofBoard);
  return new Map(
    units.map(({ unitId, class: ofClass, taken, openHours }) => {
      const { pace, hours } = priors.get(ofClass) ?? ofBoard;
      return [unitId, (pace * hours + taken) / (hours + openHours)];
    }),
  );
}

const roundTo125 = (pace: number): number => {
  const power = Math.floor(Math.log10(pace));
  const digit = pace / 10 ** power;
  return Number(
    `${digit < Math.SQRT2 ? 1 : digit < Math.sqrt(10) ? 2 : digit < Math.sqrt(50) ? 5 : 10}e${power}`,
  );
};

/**
 * A pace as it is told: two significant digits, and of a small unit only the steps 1, 2 and 5, so that one child
 * more or fewer does not show in it.
 */
export const roundedPace = (pace: number, unit: { readonly licensed: number }): number =>
  isBanded(unit) ? roundTo125(pace) : Number(pace.toPrecision(2));
