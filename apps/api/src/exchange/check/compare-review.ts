import type { Alternative, Candidate, Instant, ReviewSnapshot } from '@harborlight/domain';
import type { Published } from './published.js';

/** What the file says of a programme, and whether it takes the child of the review. */
export interface Asked extends Published {
  readonly takesTheChild: boolean;
}

/** What is compared of a side. */
export interface Shown extends Pick<ReviewSnapshot, 'at' | 'units' | 'groups'> {
  readonly alternatives: readonly Pick<Alternative, 'code' | 'units' | 'groups'>[];
  readonly candidates: readonly Pick<Candidate, 'unitId' | 'available'>[];
}

/** A side names no more candidates than this. */
const mostNamed = 10;

/** One thing that a review of a moment and the file do not say alike. */
export interface ReviewDifference {
  readonly moment: Instant;
  /** The board, an alternative of the pack, or a programme. */
  readonly of: string;
  readonly what: 'units' | 'open' | 'full' | 'no' | 'free' | 'named';
  readonly file: number | null;
  readonly board: number | null;
}

const columns = ['units', 'open', 'full', 'no'] as const;
type Tally = Readonly<Record<(typeof columns)[number], number>>;

function tallyOf(file: readonly Asked[]): Tally {
  const taking = file.filter(({ takesTheChild }) => takesTheChild);
  const open = taking.filter(({ free }) => free > 0).length;
  return { units: file.length, open, full: taking.length - open, no: file.length - taking.length };
}

const shownBy = ({ units, groups }: Pick<ReviewSnapshot, 'units' | 'groups'>): Tally => ({
  units,
  open: groups.fits + groups.ask,
  full: groups.full,
  no: groups.no,
});

/**
 * Where a side of a review differs from what the file says of its moment: how many programmes are open, full or not for
 * the child, on the whole board and in each alternative that has any (an import knows one class), and how many beds
 * each candidate has. `keyOf` gives a unit's key in the file.
 */
export function compareReview(
  file: readonly Asked[],
  snapshot: Shown,
  keyOf: (unitId: string) => string | null,
): ReviewDifference[] {
  const { at: moment, candidates } = snapshot;
  const differences: ReviewDifference[] = [];
  const compare = (of: string, what: ReviewDifference['what'], said: number | null, shown: number | null) => {
    if (said !== shown) differences.push({ moment, of, what, file: said, board: shown });
  };
  const tally = tallyOf(file);
  const filled = snapshot.alternatives.filter(({ units }) => units > 0);
  for (const { code, ...shown } of [
    { code: 'board', units: snapshot.units, groups: snapshot.groups },
    ...filled,
  ])
    for (const what of columns) compare(code, what, tally[what], shownBy(shown)[what]);
  if (filled.length === 0) compare('alternatives', 'units', tally.units, 0);
  compare('candidates', 'named', Math.min(tally.open, mostNamed), candidates.length);
  const free = new Map(file.flatMap((one) => (one.takesTheChild ? [[one.externalId, one.free]] : [])));
  for (const { unitId, available } of candidates) {
    const key = keyOf(unitId) ?? unitId;
    compare(key, 'free', free.get(key) ?? null, available);
  }
  return differences;
}
