import type { Board, Facts, UnitState } from './board.js';
import type { BoardEntry, ViewedEntry } from './entry.js';
import type { UnitProfile } from './unit-profile.js';
import { bandedView, isBanded } from './unit-report.js';

/** Whose exact counts a viewer may see: every unit's, or those of the named agencies. */
export type Sight = 'everything' | { readonly agencies: readonly string[] };

/** Whether this viewer is told this unit as a band. */
export const seesBand = (sight: Sight, profile: Pick<UnitProfile, 'licensed' | 'agencyId'>): boolean =>
  sight !== 'everything' && isBanded(profile) && !sight.agencies.includes(profile.agencyId);

/** A withheld count is withheld from everybody but those who see the unit exactly. */
const facesOthers = (sight: Sight, profile: Pick<UnitProfile, 'agencyId'>): boolean =>
  sight !== 'everything' && !sight.agencies.includes(profile.agencyId);

/**
 * The entry as the viewer is told it, or null where it holds nothing the viewer may see.
 * `profile` is the unit's newest profile.
 */
export function viewEntry(
  entry: BoardEntry,
  profile: Pick<UnitProfile, 'licensed' | 'agencyId'>,
  sight: Sight,
): ViewedEntry | null {
  if (entry.kind !== 'unit.counts') return entry;
  const hidden = seesBand(sight, profile) || (entry.body.withheld && facesOthers(sight, profile));
  if (!hidden) return entry;
  if (entry.body.quietSince !== undefined) return null;
  return { ...entry, kind: 'unit.band', body: bandedView(entry.body) };
}

function viewFacts(unit: UnitState, sight: Sight): { facts: Facts | null; seq: number } {
  const { facts, profile, seq } = unit;
  if (facts?.kind !== 'counts') return { facts, seq };
  const { report } = facts;
  if (!seesBand(sight, profile) && !(report.withheld && facesOthers(sight, profile))) return { facts, seq };
  return {
    facts: { kind: 'band', band: bandedView(report) },
    seq: report.quietSince ?? seq,
  };
}

/** One unit as the viewer is told it. */
export function viewUnit(unit: UnitState, sight: Sight): UnitState {
  return { ...unit, ...viewFacts(unit, sight) };
}

/** The board as the viewer is told it. */
export function viewBoard(board: Board, sight: Sight): Board {
  if (sight === 'everything') return board;
  return {
    seq: board.seq,
    units: new Map([...board.units].map(([id, unit]) => [id, viewUnit(unit, sight)])),
  };
}
