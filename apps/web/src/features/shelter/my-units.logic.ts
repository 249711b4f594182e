import type { Freshness, Line } from '@harborlight/domain';
import { reportOf } from './unit-change.logic.js';

const names = new Intl.Collator();

const closedLast = ({ status }: Line): number => (status === 'closed' ? 1 : 0);

/** The lines whose beds this person may speak for, in an order that does not move as statuses age. */
export const myUnits = (lines: Iterable<Line>, mayWrite: (agencyId: string) => boolean): Line[] =>
  [...lines]
    .filter(({ agencyId }) => mayWrite(agencyId))
    .sort(
      (a, b) =>
        closedLast(a) - closedLast(b) ||
        names.compare(a.facility, b.facility) ||
        names.compare(a.unit, b.unit),
    );

export interface FacilityChoice {
  readonly id: string;
  readonly alias: string;
}

/** The facilities of these lines, once each, in the order of the lines. */
export const facilitiesOf = (lines: readonly Line[]): FacilityChoice[] => [
  ...new Map(
    lines.map(({ facilityId, facility }) => [facilityId, { id: facilityId, alias: facility }]),
  ).values(),
];

/** What a unit's card asks of its staff, the most pressing first. */
export type Asking = 'closed' | 'first-census' | 'still-right' | 'nothing';

const wantsAnswer: Readonly<Record<Freshness, boolean>> = {
  fresh: false,
  aging: true,
  stale: true,
  never: false,
};

export function askingOf(line: Line): Asking {
  if (line.status === 'closed') return 'closed';
  if (reportOf(line)?.staffed == null) return 'first-census';
  return wantsAnswer[line.freshness] ? 'still-right' : 'nothing';
}

/** The units that wait for a word of their staff. */
export const waitingIn = (lines: readonly Line[]): Line[] =>
  lines.filter((line) => ['first-census', 'still-right'].includes(askingOf(line)));
