import type { UnitState } from '../board/board.js';
import type { UnitProfile } from '../board/unit-profile.js';
import type { DetentionCount } from './review-types.js';

/**
 * Whether a place is detention by what it is or by its licence. What is so by its walls alone (34 U.S.C. 11103) is
 * shown among the alternatives, where the matcher says why it is none.
 */
export const isDetentionBed = ({ class: kind, stateLicenceClass }: UnitProfile): boolean =>
  kind === 'juvenile-detention' ||
  stateLicenceClass === 'mo-juvenile-detention' ||
  stateLicenceClass === 'ks-juvenile-detention';

type Allocation = 'girls' | 'boys' | 'either';

function allocationOf({ profile: { whoCanSleepHere } }: UnitState): Allocation {
  const girls = whoCanSleepHere.includes('girls');
  return girls === whoCanSleepHere.includes('boys') ? 'either' : girls ? 'girls' : 'boys';
}

/**
 * How many beds of detention there were and for whom, because the court asks. A bed counts by its licence, whether
 * it was free, taken or blocked, and however many slept there; beds of units closed at the moment do not count.
 */
export function detentionCountOf(detention: readonly UnitState[]): DetentionCount {
  const open = detention.filter(({ status }) => status === 'open');
  const bedsOf = (units: readonly UnitState[]) =>
    units.reduce((beds, { profile }) => beds + profile.licensed, 0);
  const bedsFor = (whom: Allocation) => bedsOf(open.filter((unit) => allocationOf(unit) === whom));
  return {
    units: open.length,
    beds: bedsOf(open),
    girls: bedsFor('girls'),
    boys: bedsFor('boys'),
    either: bedsFor('either'),
  };
}
