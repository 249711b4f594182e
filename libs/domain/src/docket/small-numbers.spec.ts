import fc from 'fast-check';
import { equalTo, solve, type Constraint } from 'yalps';
import { seeded } from '../board/arbitraries.spec-support.js';
import { withoutSmallNumbers, type Counts, type PublishedCounts } from './small-numbers.js';

const searches = (requests: number, at24: number, at72: number): Counts => ({ requests, at24, at72 });
const nothing: PublishedCounts = { requests: null, at24: null, at72: null };
const told = (
  requests: number | null,
  at24: number | null = null,
  at72: number | null = null,
): PublishedCounts => ({
  requests,
  at24,
  at72,
});

describe('of months and their sum', () => {
  it.each([
    [
      'all is told where no group is small',
      [searches(40, 25, 12), searches(50, 30, 15)],
      [told(40, 25, 12), told(50, 30, 15)],
      told(90, 55, 27),
    ],
    ['nothing is told of ten', [searches(10, 0, 0)], [nothing], nothing],
    ['eleven are told', [searches(11, 0, 0)], [told(11, 0, 0)], told(11, 0, 0)],
    ['a small number without placement is not told', [searches(40, 10, 0)], [told(40)], told(40)],
    ['nor one with a placement', [searches(40, 30, 30)], [told(40)], told(40)],
    ['nor one that was placed between the hours', [searches(60, 30, 20)], [told(60, 30)], told(60, 30)],
    ['none at all without placement is told', [searches(40, 0, 0)], [told(40, 0, 0)], told(40, 0, 0)],
    [
      'small months are told together',
      [searches(8, 8, 8), searches(9, 9, 9)],
      [nothing, nothing],
      told(17, 17, 17),
    ],
    [
      'one small month hides behind the smallest other',
      [searches(5, 0, 0), searches(30, 0, 0), searches(20, 0, 0)],
      [nothing, told(30, 0, 0), nothing],
      told(55, 0, 0),
    ],
    [
      'a small number of one month hides behind that of another',
      [searches(40, 20, 20), searches(50, 5, 5), searches(30, 15, 15)],
      [told(40, 20, 20), told(50), told(30)],
      told(120, 40, 40),
    ],
    [
      'an empty month hides nobody',
      [searches(0, 0, 0), searches(20, 0, 0)],
      [nothing, told(20, 0, 0)],
      told(20, 0, 0),
    ],
  ])('%s', (_, months, toldMonths, pooled) => {
    expect(withoutSmallNumbers(months)).toEqual({ months: toldMonths, pooled });
  });
});

/** A month by the three groups that nobody sees: placed by hour 24, between the hours, and at neither. */
type Groups = readonly [number, number, number];

const aGroup = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 40 }));
const someMonths: fc.Arbitrary<readonly Groups[]> = fc.array(fc.tuple(aGroup, aGroup, aGroup), {
  minLength: 2,
  maxLength: 6,
});

/** Searches that had no placement at an hour, or were placed by then or between: groups that stand together. */
const stretches = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
] as const;

const add = (groups: readonly number[]): number => groups.reduce((sum, group) => sum + group, 0);

const countsOf = ([first, between, neither]: Groups): Counts =>
  searches(first + between + neither, between + neither, neither);

/** Which groups of which months a number counts. */
type Counted = readonly string[];

const counted = (months: readonly number[], [from, to]: readonly [number, number]): Counted =>
  months.flatMap((month) => [0, 1, 2].slice(from, to).map((group) => `${month}.${group}`));

/** Everything that is told, as what it counts and how many it says. */
function equations(searched: readonly Groups[]): { readonly counts: Counted; readonly is: number }[] {
  const { months, pooled } = withoutSmallNumbers(searched.map(countsOf));
  const all = [...months.keys()];
  return [...months.map((one, month) => ({ one, of: [month] })), { one: pooled, of: all }].flatMap(
    ({ one, of }) =>
      ([one.requests, one.at24, one.at72] as const).flatMap((is, from) =>
        is === null ? [] : { counts: counted(of, [from, 3]), is },
      ),
  );
}

/** The least, or the most, that `counts` can be for whoever knows what is told and that no group is below nothing. */
function bound(direction: 'minimize' | 'maximize', searched: readonly Groups[], counts: Counted): number {
  const known = equations(searched);
  const constraints: Record<string, Constraint> = Object.fromEntries(
    known.map(({ is }, index) => [`told ${index}`, equalTo(is)]),
  );
  const variables = Object.fromEntries(
    counted([...searched.keys()], [0, 3]).map((group) => [
      group,
      Object.fromEntries([
        ['number', Number(counts.includes(group))],
        ...known.flatMap((one, index) => (one.counts.includes(group) ? [[`told ${index}`, 1]] : [])),
      ]) as Record<string, number>,
    ]),
  );
  const { status, result } = solve({ direction, objective: 'number', constraints, variables });
  if (status === 'unbounded') return Infinity;
  if (status !== 'optimal') throw new Error(`what is told contradicts itself: ${status}`);
  return result;
}

describe('from what is told', () => {
  it('nobody can work out a number of children from one to ten', () => {
    fc.assert(
      fc.property(someMonths, fc.infiniteStream(fc.boolean()), (searched, coins) => {
        const some = [...searched.keys()].filter(() => coins.next().value);
        const groupsOfMonths = [[...searched.keys()], some, ...[...searched.keys()].map((month) => [month])];
        for (const months of groupsOfMonths)
          for (const stretch of stretches) {
            const truth = add(months.map((month) => add(searched[month]?.slice(...stretch) ?? [])));
            if (truth === 0 || truth > 10) continue;
            const counts = counted(months, stretch);
            const [least, most] = [bound('minimize', searched, counts), bound('maximize', searched, counts)];
            expect({ searched, counts, told: most - least < 1 }).toEqual({ searched, counts, told: false });
          }
      }),
      { ...seeded, numRuns: 100 },
    );
  });
});
