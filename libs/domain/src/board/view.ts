import type { Board, UnitState } from './board.js';
import type { BoardEntry, ViewedEntry } from './entry.js';
import type { UnitProfile } from './unit-profile.js';
import { bandedView, isBanded, quarterHour, type UnitReport } from './unit-report.js';

/** Whose exact counts a viewer may see: every unit's, or those of the named agencies. */
export type Sight = 'everything' | { readonly agencies: readonly string[] };

type Owner = Pick<UnitProfile, 'licensed' | 'agencyId'>;

/** Whether this viewer is told this unit as a band. */
export const seesBand = (sight: Sight, profile: Owner): boolean =>
  sight !== 'everything' && isBanded(profile) && !sight.agencies.includes(profile.agencyId);

/**
 * A withheld count is withheld from everybody but those who see the unit exactly, and a house that was small when it
 * reported stays told as one: it may have grown since, its children of that time have not.
 */
const hides = (sight: Sight, { agencyId, licensed }: Owner, report: UnitReport): boolean =>
  seesBand(sight, { agencyId, licensed: Math.min(licensed, report.licensed) }) ||
  (report.withheld && sight !== 'everything' && !sight.agencies.includes(agencyId));

/**
 * The entry as the viewer is told it, or null where it holds nothing the viewer may see.
 * `profile` is the unit's newest profile.
 */
export function viewEntry(entry: BoardEntry, profile: Owner, sight: Sight): ViewedEntry | null {
  if (entry.kind !== 'unit.counts' || !hides(sight, profile, entry.body)) return entry;
  if (entry.body.quietSince !== undefined) return null;
  return {
    ...entry,
    at: quarterHour(entry.at),
    recordedAt: quarterHour(entry.recordedAt),
    kind: 'unit.band',
    body: bandedView(entry.body),
  };
}

/** The place of a quiet report in the log is as secret as the report; a closing after it is not. */
function viewFacts(
  { facts, profile, status, seq }: UnitState,
  sight: Sight,
): Pick<UnitState, 'facts' | 'seq'> {
  if (facts?.kind !== 'counts' || !hides(sight, profile, facts.report)) return { facts, seq };
  return {
    facts: { kind: 'band', band: bandedView(facts.report) },
    seq: (status === 'open' ? facts.report.quietSince : undefined) ?? seq,
  };
}

/** One unit as the viewer is told it. */
export function viewUnit(unit: UnitState, sight: Sight): UnitState {
  return { ...unit, ...viewFacts(unit, sight) };
}

/** Of those who belong to no agency that shows a unit exactly: no counts of a small or withheld one. */
export const outsideSight: Sight = { agencies: [] };

/** One unit as those are told it who do not belong to its agency. */
export const outsideView = (unit: UnitState): UnitState => viewUnit(unit, outsideSight);

/** The board as the viewer is told it. */
export function viewBoard(board: Board, sight: Sight): Board {
  if (sight === 'everything') return board;
  return {
    seq: board.seq,
    units: new Map([...board.units].map(([id, unit]) => [id, viewUnit(unit, sight)])),
  };
}
