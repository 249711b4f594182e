import fc from 'fast-check';
import { seeded } from '../board/arbitraries.spec-support.js';
import { compareMatches } from '../match/match.js';
import type { Match, MatchedUnit } from '../match/match-types.js';
import { restrictivenessOf } from '../match/restrictiveness.js';
import { aUnit, inBand, inCounts, now } from '../match/units.spec-support.js';
import { facilityClasses, walkOuts, type FacilityClass } from '../vocabulary/codes.js';
import { verdicts, type Verdict } from '../vocabulary/placement-codes.js';
import { placeAll, type NeedToPlace, type Proposal } from './place-all.js';

const unit = (unitId: string, open: number, kind: FacilityClass = 'cse-crisis-house'): MatchedUnit =>
  aUnit({ unitId, class: kind }, inCounts({ occupied: 4 - open }));

const aMatch = (unitId: string, rank = 0, verdict: Verdict = 'fits'): Match => ({
  unitId,
  verdict,
  group: verdict,
  reasons: [],
  rank,
  travelMinutes: 0,
});

const need = (id: string, ...matches: Match[]): NeedToPlace => ({ id, matches });

const townOf = (...units: MatchedUnit[]): ReadonlyMap<string, MatchedUnit> =>
  new Map(units.map((one) => [one.profile.unitId, one]));

const whoWhere = ({ places }: Proposal) => places.map(({ needId, match }) => `${needId}: ${match.unitId}`);

describe('several children at once', () => {
  it('each get their best bed where beds do for all', () => {
    const units = townOf(unit('east', 1), unit('west', 1));
    const proposal = placeAll(
      [need('a', aMatch('west', 1), aMatch('east', 2)), need('b', aMatch('east', 1), aMatch('west', 2))],
      units,
      now,
    );
    expect(whoWhere(proposal)).toEqual(['a: west', 'b: east']);
    expect(proposal.left).toEqual([]);
  });

  it('are placed, as many as can be, before anybody gets a better bed, and are told who gives way to whom', () => {
    const units = townOf(unit('home', 1, 'kin-or-host-home'), unit('shelter', 1, 'emergency-shelter-care'));
    const proposal = placeAll(
      [need('a', aMatch('home'), aMatch('shelter')), need('b', aMatch('home'))],
      units,
      now,
    );
    expect(whoWhere(proposal)).toEqual(['a: shelter', 'b: home']);
    expect(proposal.places.map(({ givesWayTo }) => givesWayTo)).toEqual([['b'], []]);
  });

  it('are restricted as little as can be before anybody travels less', () => {
    const units = townOf(unit('locked', 1, 'staff-secure'), unit('home', 1, 'specialised-foster'));
    const proposal = placeAll([need('a', aMatch('locked', 1), aMatch('home', 2))], units, now);
    expect(whoWhere(proposal)).toEqual(['a: home']);
  });

  it('are asked for as seldom as can be, but sooner than left without a bed', () => {
    const units = townOf(unit('home', 1, 'kin-or-host-home'), unit('house', 1, 'cse-crisis-house'));
    const askHome = aMatch('home', 0, 'ask');
    const fitsHouse = aMatch('house', 1);
    expect(whoWhere(placeAll([need('a', askHome, fitsHouse)], units, now))).toEqual(['a: house']);
    const both = placeAll([need('a', askHome, fitsHouse), need('b', fitsHouse)], units, now);
    expect(whoWhere(both)).toEqual(['a: home', 'b: house']);
  });

  it('share a unit up to its open beds, and whoever is left is told why', () => {
    const units = townOf(unit('house', 2), unit('full', 0));
    const proposal = placeAll(
      [
        need('a', aMatch('house', 3)),
        need('b', aMatch('house', 2)),
        need('c', aMatch('house', 1), aMatch('full')),
        need('d', aMatch('full')),
        need('e', aMatch('house', 1, 'no')),
        need('f'),
      ],
      units,
      now,
    );
    expect(proposal.places).toHaveLength(2);
    expect(proposal.left.slice(-3)).toEqual([
      { needId: 'd', why: 'nothing-open-fits' },
      { needId: 'e', why: 'nothing-open-fits' },
      { needId: 'f', why: 'nothing-open-fits' },
    ]);
    expect(proposal.left[0]?.why).toBe('beds-go-to-others');
  });

  it('of a band, take no more beds than it surely has', () => {
    const band = (unitId: string, occupied: number) => aUnit({ unitId }, inBand({ occupied }));
    const units = townOf(band('last', 3), band('open', 1));
    const matches = [aMatch('last'), aMatch('open')];
    const proposal = placeAll(
      ['a', 'b', 'c', 'd'].map((id) => need(id, ...matches)),
      units,
      now,
    );
    expect(proposal.places).toHaveLength(3);
  });

  it('are none where nobody is to be placed', () => {
    expect(placeAll([], townOf(unit('house', 1)), now)).toEqual({ places: [], left: [] });
  });
});

const unitIds = ['u0', 'u1', 'u2', 'u3'];

const someUnits = fc
  .tuple(
    ...unitIds.map((unitId) =>
      fc
        .record({
          open: fc.nat({ max: 2 }),
          class: fc.constantFrom(...facilityClasses),
          walkOut: fc.constantFrom(...walkOuts),
        })
        .map(({ open, ...setting }) => aUnit({ unitId, ...setting }, inCounts({ occupied: 4 - open }))),
    ),
  )
  .map((units) => townOf(...units));

const someMatches = fc
  .tuple(
    fc.subarray(unitIds),
    fc.array(fc.record({ verdict: fc.constantFrom(...verdicts), rank: fc.nat({ max: 9 }) }), {
      minLength: unitIds.length,
      maxLength: unitIds.length,
    }),
  )
  .map(([ids, said]) => ids.map((id, index) => aMatch(id, said[index]?.rank, said[index]?.verdict)));

const someNeeds = fc
  .array(someMatches, { maxLength: 5 })
  .map((each) => each.map((matches, index) => need(`need-${index}`, ...matches)));

/** What a proposal is worth: children placed, questions, restriction and steps down the own list. */
type Worth = readonly [placed: number, asked: number, restriction: number, steps: number];

const nothing: Worth = [0, 0, 0, 0];

const better = (a: Worth, b: Worth): Worth => {
  const difference = b[0] - a[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
  return difference < 0 ? a : b;
};

const asked = ({ verdict }: Match): number => Number(verdict === 'ask');

function eligible(
  { matches }: NeedToPlace,
  units: ReadonlyMap<string, MatchedUnit>,
  beds: Map<string, number>,
) {
  const restriction = (match: Match) => {
    const found = units.get(match.unitId);
    return found ? restrictivenessOf(found.profile) : Infinity;
  };
  return matches
    .filter(({ unitId, verdict }) => verdict !== 'no' && (beds.get(unitId) ?? 0) > 0)
    .sort((a, b) => asked(a) - asked(b) || restriction(a) - restriction(b) || compareMatches(a, b))
    .map((match, step) => ({
      unitId: match.unitId,
      asked: asked(match),
      restriction: restriction(match),
      step,
    }));
}

const bedsOf = (units: ReadonlyMap<string, MatchedUnit>): Map<string, number> =>
  new Map(
    [...units].map(([id, { facts }]) => [id, facts?.kind === 'counts' ? 4 - facts.report.occupied : 0]),
  );

type Eligible = ReturnType<typeof eligible>[number];

const plus = ([placed, questions, restricted, steps]: Worth, option: Eligible): Worth => [
  placed + 1,
  questions + option.asked,
  restricted + option.restriction,
  steps + option.step,
];

/** The best worth of all assignments there are, tried one by one. */
function bestOf(needs: readonly NeedToPlace[], units: ReadonlyMap<string, MatchedUnit>): Worth {
  const beds = bedsOf(units);
  const options = needs.map((one) => eligible(one, units, beds));
  const from = (index: number, worth: Worth): Worth => {
    const own = options[index];
    if (!own) return worth;
    return own.reduce(
      (best, option) => {
        const open = beds.get(option.unitId) ?? 0;
        if (open === 0) return best;
        beds.set(option.unitId, open - 1);
        const taken = from(index + 1, plus(worth, option));
        beds.set(option.unitId, open);
        return better(best, taken);
      },
      from(index + 1, worth),
    );
  };
  return from(0, nothing);
}

function worthOf(
  { places }: Proposal,
  needs: readonly NeedToPlace[],
  units: ReadonlyMap<string, MatchedUnit>,
): Worth {
  const beds = bedsOf(units);
  return places.reduce((worth, { needId, match }) => {
    const one = needs.find(({ id }) => id === needId);
    const option = one && eligible(one, units, beds).find(({ unitId }) => unitId === match.unitId);
    if (!option) throw new Error(`${match.unitId} is no option of ${needId}`);
    return plus(worth, option);
  }, nothing);
}

describe('a proposal', () => {
  it('is as good as the best of all there are', () => {
    fc.assert(
      fc.property(someNeeds, someUnits, (needs, units) => {
        expect(worthOf(placeAll(needs, units, now), needs, units)).toEqual(bestOf(needs, units));
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  it('names every need once, and gives no bed away twice', () => {
    fc.assert(
      fc.property(someNeeds, someUnits, (needs, units) => {
        const { places, left } = placeAll(needs, units, now);
        expect([...places, ...left].map(({ needId }) => needId).sort()).toEqual(needs.map(({ id }) => id));
        for (const [unitId, open] of bedsOf(units))
          expect(places.filter(({ match }) => match.unitId === unitId).length).toBeLessThanOrEqual(open);
      }),
      seeded,
    );
  });

  it('is the same whatever the order of needs, matches and units', () => {
    fc.assert(
      fc.property(someNeeds, someUnits, (needs, units) => {
        const turned = [...needs].reverse().map(({ id, matches }) => need(id, ...[...matches].reverse()));
        const unitsTurned = new Map([...units].reverse());
        expect(placeAll(turned, unitsTurned, now)).toEqual(placeAll(needs, units, now));
      }),
      seeded,
    );
  });

  it('comes for a full night of one desk, too', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `need-${String(index).padStart(2, '0')}`);
    const houses = Array.from({ length: 60 }, (_, index) =>
      unit(`unit-${index}`, 1 + (index % 2), facilityClasses[index % 10]),
    );
    const needs = ids.map((id, index) =>
      need(id, ...houses.map(({ profile }, at) => aMatch(profile.unitId, (at * 7 + index * 13) % 31))),
    );
    const { places, left } = placeAll(needs, townOf(...houses), now);
    expect([places.length, left.length]).toEqual([40, 0]);
  });
});
