/** How many searches, and how many of them had no placement at hour 24 and at hour 72. */
export interface Counts {
  readonly requests: number;
  readonly at24: number;
  readonly at72: number;
}

/** The counts of searches as they are published; null where a count is withheld. */
export type PublishedCounts = { readonly [Count in keyof Counts]: number | null };

/** No number of children from one to ten is published: the floor of CMS, and no lower than others' (docs/practice.md 2.12). */
const leastPublished = 11;

/** Into which groups of children whoever is told more and more of some searches can part them. */
const groupings = [
  ({ requests }: Counts) => [requests],
  ({ requests, at24 }: Counts) => [requests - at24, at24],
  ({ requests, at24, at72 }: Counts) => [requests - at24, at24 - at72, at72],
];

type Grouping = (typeof groupings)[number];

const partsSafely = (counts: Counts, grouping: Grouping): boolean =>
  grouping(counts).every((group) => group === 0 || group >= leastPublished);

const mayBePublished = (counts: Counts, grouping: Grouping): boolean =>
  counts.requests >= leastPublished && partsSafely(counts, grouping);

const together = (all: readonly Counts[]): Counts => ({
  requests: all.reduce((sum, { requests }) => sum + requests, 0),
  at24: all.reduce((sum, { at24 }) => sum + at24, 0),
  at72: all.reduce((sum, { at72 }) => sum + at72, 0),
});

/** Withholds the smallest until the rest, which anybody can work out from the sum of all, parts safely too. */
function thatHideTheRest(told: readonly Counts[], all: readonly Counts[], grouping: Grouping): Counts[] {
  const largestFirst = [...told].sort((one, other) => other.requests - one.requests);
  const rest = () => together(all.filter((counts) => !largestFirst.includes(counts)));
  while (largestFirst.length > 0 && !partsSafely(rest(), grouping)) largestFirst.pop();
  return largestFirst;
}

/**
 * What may be told of some months and of their sum, so that nobody can work out, by adding and subtracting what is
 * told, a number of children from one to ten: neither of a month nor of several, neither with nor without a placement
 * at an hour, nor placed between the two.
 *
 * Three questions are answered one after the other: how many, how many had no placement at hour 24, and at hour 72.
 * - A month answers a question if it answered the one before and no group that the answer parts it into counts one to
 *   ten. A month with fewer than eleven answers none.
 * - The sum of all answers by the same rule.
 * - Where it answers, the months that do not are known together, as what is left of it: if they part into a group of
 *   one to ten, the smallest months that would answer are withheld as well, until they do not.
 */
export function withoutSmallNumbers(months: readonly Counts[]): {
  readonly months: readonly PublishedCounts[];
  readonly pooled: PublishedCounts;
} {
  const pooled = together(months);
  let told = months;
  let isPooledTold = true;
  const answering = groupings.map((grouping) => {
    told = told.filter((counts) => mayBePublished(counts, grouping));
    isPooledTold = isPooledTold && mayBePublished(pooled, grouping);
    if (isPooledTold) told = thatHideTheRest(told, months, grouping);
    return new Set(isPooledTold ? [...told, pooled] : told);
  });
  const publish = (counts: Counts): PublishedCounts => ({
    requests: answering[0]?.has(counts) ? counts.requests : null,
    at24: answering[1]?.has(counts) ? counts.at24 : null,
    at72: answering[2]?.has(counts) ? counts.at72 : null,
  });
  return { months: months.map(publish), pooled: publish(pooled) };
}
