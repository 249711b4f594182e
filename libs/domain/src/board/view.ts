import type { Board, UnitState } from './board.js';
import type { BoardEntry, ViewedEntry } from './entry.js';
import type { UnitProfile } from './unit-profile.js';
import { bandedView, isBanded, quarterHour, type UnitReport } from './unit-report.js';

/** Whose exact counts a viewer may see: every unit's, or those of the named agencies. */
export type Visibility = 'everything' | { readonly agencies: readonly string[] };

type Owner = Pick<UnitProfile, 'licensed' | 'agencyId'>;

/** Whether this viewer is told this unit as a band. */
export const seesBand = (visibility: Visibility, profile: Owner): boolean =>
  visibility !== 'everything' && isBanded(profile) && !visibility.agencies.includes(profile.agencyId);

/**
 * A withheld count is withheld from everybody but those who see the unit exactly, and a house that was small when it
 * reported stays told as one: it may have grown since, its children of that time have not.
 */
const hides = (visibility: Visibility, { agencyId, licensed }: Owner, report: UnitReport): boolean =>
  seesBand(visibility, { agencyId, licensed: Math.min(licensed, report.licensed) }) ||
  (report.withheld && visibility !== 'everything' && !visibility.agencies.includes(agencyId));

/**
 * The entry as the viewer is told it, or null where it holds nothing the viewer may see.
 * `profile` is the unit's newest profile.
 */
export function viewEntry(entry: BoardEntry, profile: Owner, visibility: Visibility): ViewedEntry | null {
  if (entry.kind !== 'unit.counts' || !hides(visibility, profile, entry.body)) return entry;
  if (entry.body.quietSince !== undefined) return null;
  return {
    ...entry,
    at: quarterHour(entry.at),
    recordedAt: quarterHour(entry.recordedAt),
    kind: 'unit.band',
    source: null,
    body: bandedView(entry.body),
  };
}

/** The place of a quiet report in the log is as secret as the report; a closing after it is not. */
function viewFacts(
  { facts, profile, status, seq }: UnitState,
  visibility: Visibility,
): Pick<UnitState, 'facts' | 'seq'> {
  if (facts?.kind !== 'counts' || !hides(visibility, profile, facts.report)) return { facts, seq };
  return {
    facts: { kind: 'band', band: bandedView(facts.report) },
    seq: (status === 'open' ? facts.report.quietSince : undefined) ?? seq,
  };
}

/** One unit as the viewer is told it. */
export function viewUnit(unit: UnitState, visibility: Visibility): UnitState {
  return { ...unit, ...viewFacts(unit, visibility) };
}

/** Of those who belong to no agency that shows a unit exactly: no counts of a small or withheld one. */
export const outsideVisibility: Visibility = { agencies: [] };

/** One unit as those are told it who do not belong to its agency. */
export const outsideView = (unit: UnitState): UnitState => viewUnit(unit, outsideVisibility);

/** The board as the viewer is told it. */
export function viewBoard(board: Board, visibility: Visibility): Board {
  if (visibility === 'everything') return board;
  return {
    seq: board.seq,
    units: new Map([...board.units].map(([id, unit]) => [id, viewUnit(unit, visibility)])),
  };
}
