import fc from 'fast-check';
import { seeded } from '../board/arbitraries.spec-support.js';
import { bandedView } from '../board/unit-report.js';
import type { Need } from '../need/need.js';
import { plainAsked, questions } from '../registry/criteria.js';
import type { Condition } from '../vocabulary/codes.js';
import { matchGroups, verdicts } from '../vocabulary/placement-codes.js';
import { aContext, aMatchedUnit, anyNeed } from './arbitraries.spec-support.js';
import { compareMatches, match, matcherOf } from './match.js';
import type { Match, MatchContext, MatchedUnit } from './match-types.js';
import { reasonCodes } from './reason-codes.js';

const someUnits = fc.uniqueArray(aMatchedUnit, {
  minLength: 2,
  maxLength: 12,
  selector: ({ profile }) => profile.unitId,
});

const holds = (claim: (unit: MatchedUnit, need: Need, context: MatchContext) => void): void =>
  fc.assert(fc.property(aMatchedUnit, anyNeed, aContext, claim), { ...seeded, numRuns: 500 });

const without = <Word>(words: readonly Word[]): Word[] => words.slice(1);

/** They also open the houses meant for them: without one, such a house has to be asked. */
const opensHouses = (condition: Condition): boolean => condition === 'pregnancy' || condition === 'parenting';

/** Each asks for less than the need it is given, or for the same. */
const relaxations: readonly [string, (need: Need) => Partial<Need>][] = [
  [
    'a condition less',
    ({ conditions }) => ({
      conditions: [
        ...conditions.filter(opensHouses),
        ...without(conditions.filter((one) => !opensHouses(one))),
      ],
    }),
  ],
  ['a protective feature less', ({ protection }) => ({ protection: without(protection) })],
  ['leave to walk out', () => ({ walkOut: 'any' })],
  [
    'one more language will do',
    ({ languages }) => (languages.length > 0 ? { languages: [...languages, 'en'] } : {}),
  ],
  ['no crib', () => ({ cribs: 0 })],
  ['a night less', ({ nights }) => ({ nights: nights && Math.max(1, nights - 1) })],
  ['nobody knows how long', () => ({ nights: null })],
  ['a region to avoid less', ({ avoidRegions }) => ({ avoidRegions: without(avoidRegions) })],
  ['no court', () => ({ courtRegion: null })],
  [
    'nothing pending',
    ({ conditions }) => ({
      pendingMatter: 'none',
      conditions: conditions.filter((one) => one !== 'pending-charge'),
    }),
  ],
  ['no judge in the way', () => ({ judgeOnlyHold: false })],
  ['nobody to be kept apart from', () => ({ separationCheck: false })],
  ['any room', () => ({ prefersSingleRoom: false })],
  ...questions.map(({ as }): [string, () => Partial<Need>] => [`no ${as}`, () => ({ [as]: plainAsked[as] })]),
  ['detention grounds too', () => ({ detentionGroundsToo: true })],
];

const worseThan = (a: Match, b: Match): boolean =>
  verdicts.indexOf(a.verdict) > verdicts.indexOf(b.verdict) || a.rank > b.rank;

/** The unit with one bed more, if it can have one. */
function withBedOpened({ profile, status, facts }: MatchedUnit): MatchedUnit {
  if (facts?.kind !== 'counts') return { profile, status, facts };
  const { report } = facts;
  const opened =
    report.occupied > 0
      ? { ...report, occupied: report.occupied - 1 }
      : { ...report, heldUntil: report.heldUntil.slice(1) };
  return { profile, status, facts: { kind: 'counts', report: opened } };
}

const asBand = (unit: MatchedUnit): MatchedUnit =>
  unit.facts?.kind === 'counts'
    ? { ...unit, facts: { kind: 'band', band: bandedView(unit.facts.report) } }
    : unit;

describe('the match of any unit for any need', () => {
  it('is tried on cases of every group and every reason', () => {
    const tried = fc
      .sample(fc.tuple(aMatchedUnit, anyNeed, aContext), { ...seeded, numRuns: 1_000 })
      .map(([unit, need, context]) => match(unit, need, context));
    for (const group of matchGroups)
      expect(tried.filter((one) => one.group === group).length).toBeGreaterThan(20);
    const reasons = new Set(tried.flatMap((one) => one.reasons.map(({ code }) => code)));
    expect(reasonCodes.filter((code) => !reasons.has(code))).toEqual([]);
  });

  it('says no for a reason that weighs no, ask for one that weighs ask, and fits without either', () => {
    holds((unit, need, context) => {
      const { verdict, reasons } = match(unit, need, context);
      const heaviest = ['no', 'ask'].find((weight) => reasons.some(({ weighs }) => weighs === weight));
      expect(verdict).toBe(heaviest ?? 'fits');
    });
  });

  it('would fit but is full where nothing else weighs no', () => {
    holds((unit, need, context) => {
      const { group, verdict, reasons } = match(unit, need, context);
      const noes = reasons.filter(({ weighs }) => weighs === 'no').map(({ code }) => code);
      const isFull = noes.length > 0 && noes.every((code) => code === 'unit-full');
      expect(group).toBe(isFull ? 'full' : verdict);
    });
  });

  it.each(relaxations)('is never worse with %s', (_, relax) => {
    holds((unit, need, context) => {
      const relaxed = match(unit, { ...need, ...relax(need) }, context);
      expect(worseThan(relaxed, match(unit, need, context))).toBe(false);
    });
  });

  it('is never worse with a bed opened, told in counts or as a band', () => {
    holds((unit, need, context) => {
      const opened = withBedOpened(unit);
      for (const told of [(same: MatchedUnit) => same, asBand])
        expect(worseThan(match(told(opened), need, context), match(told(unit), need, context))).toBe(false);
    });
  });

  it('is no for every place of detention, whoever needs a bed', () => {
    holds((unit, need, context) => {
      for (const place of [
        { class: 'juvenile-detention' },
        { jjdpaClass: 'secure-detention' },
        { jjdpaClass: 'secure-correctional' },
        { stateLicenceClass: 'mo-juvenile-detention' },
        { stateLicenceClass: 'ks-juvenile-detention' },
      ] as const) {
        const detention = { ...unit, profile: { ...unit.profile, ...place } };
        expect(match(detention, need, context).group).toBe('no');
      }
    });
  });

  it('is never no for a pending charge alone', () => {
    holds((unit, need, context) => {
      const uncharged = match(
        unit,
        {
          ...need,
          pendingMatter: 'none',
          conditions: need.conditions.filter((condition) => condition !== 'pending-charge'),
        },
        context,
      );
      for (const pendingMatter of ['status', 'misdemeanour', 'felony', 'violent-felony'] as const) {
        const charged = match(unit, { ...need, pendingMatter }, context);
        expect(charged.verdict === 'no').toBe(uncharged.verdict === 'no');
      }
    });
  });

  it('is never no because a young person is trans or non-binary', () => {
    holds((unit, need, context) => {
      const { reasons } = match(unit, { ...need, sleeper: 'trans-or-non-binary' }, context);
      const licence = reasons.filter(({ kind, weighs }) => kind === 'licence' && weighs === 'no');
      expect(licence.filter(({ code }) => code !== 'age-outside-licence')).toEqual([]);
    });
  });

  it('is the same in browser and server, for unit and need as they cross the wire', () => {
    holds((unit, need, context) => {
      const overTheWire = JSON.parse(JSON.stringify({ unit, need })) as { unit: MatchedUnit; need: Need };
      expect(JSON.stringify(match(overTheWire.unit, overTheWire.need, context))).toBe(
        JSON.stringify(match(unit, need, context)),
      );
    });
  });

  it('leaves unit and need as they were', () => {
    holds((unit, need, context) => {
      const before = structuredClone({ unit, need });
      match(unit, need, context);
      expect({ unit, need }).toEqual(before);
    });
  });
});

describe('the matches of many units', () => {
  it('are those of each unit alone, whatever was matched before', () => {
    fc.assert(
      fc.property(someUnits, anyNeed, aContext, (units, need, context) => {
        const matcher = matcherOf(need, context);
        const forwards = units.map(matcher);
        expect(forwards).toEqual(units.map((unit) => match(unit, need, context)));
        expect([...units].reverse().map(matcher).reverse()).toEqual(forwards);
      }),
      seeded,
    );
  });

  it('fall in one order, whatever the order they came in', () => {
    fc.assert(
      fc.property(
        someUnits.chain((units) =>
          fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })),
        ),
        anyNeed,
        aContext,
        ([units, shuffled], need, context) => {
          const ranked = (from: readonly MatchedUnit[]) =>
            from
              .map(matcherOf(need, context))
              .sort(compareMatches)
              .map(({ unitId }) => unitId);
          expect(ranked(shuffled)).toEqual(ranked(units));
        },
      ),
      seeded,
    );
  });

  it('stand in the order of their groups, and in a group the unverified stand last', () => {
    fc.assert(
      fc.property(someUnits, anyNeed, aContext, (units, need, context) => {
        const sorted = units.map(matcherOf(need, context)).sort(compareMatches);
        const groups = sorted.map(({ group }) => matchGroups.indexOf(group));
        expect(groups).toEqual([...groups].sort());
        const asks = sorted.filter(({ group }) => group === 'ask').map(isUnverified);
        expect(asks).toEqual([...asks].sort((a, b) => Number(a) - Number(b)));
      }),
      seeded,
    );
  });
});

const isUnverified = ({ reasons }: Match): boolean =>
  reasons.some(({ code }) => code === 'status-stale' || code === 'never-reported');
