import fc from 'fast-check';
import { seeded } from '../board/arbitraries.spec-support.js';
import type { UnitProfile } from '../board/unit-profile.js';
import type { Need } from '../need/need.js';
import { aContext, aMatchedUnit, anyNeed, girlOf15 } from './arbitraries.spec-support.js';
import { match } from './match.js';
import type { MatchedUnit } from './match-types.js';
import { twoLegPlans } from './two-legs.js';
import { aUnit, answering, context, inCounts } from './units.spec-support.js';

const full = inCounts({ occupied: 4 });

/** Takes every child but one who is ill or intoxicated. */
const shelter = (said: Partial<UnitProfile> = {}, facts = inCounts()): MatchedUnit =>
  aUnit(
    {
      unitId: 'shelter',
      answers: { ...answering('yes'), 'medical-need': 'no', 'intoxication-or-detox': 'call' },
      ...said,
    },
    facts,
  );

const hospital = (said: Partial<UnitProfile> = {}, facts = inCounts()): MatchedUnit =>
  aUnit({ unitId: 'hospital', class: 'hospital-or-prtf', maxNights: 2, protection: [], ...said }, facts);

const detoxHouse = (said: Partial<UnitProfile> = {}): MatchedUnit =>
  aUnit({ unitId: 'detox-house', services: ['detox-and-substance-treatment'], maxNights: 7, ...said });

const ill: Need = { ...girlOf15, conditions: ['medical-need', 'fire-setting'], nights: 30 };
const intoxicated: Need = { ...girlOf15, conditions: ['intoxication-or-detox'], nights: 30 };

const brief = (units: readonly MatchedUnit[], need: Need) =>
  twoLegPlans(units, need, context).map(({ first, second }) => [
    ...first.purposes,
    first.match.unitId,
    second.match.unitId,
  ]);

describe('two places in sequence', () => {
  it.each<[string, readonly MatchedUnit[], Need, readonly string[][]]>([
    [
      'a hospital, then a shelter',
      [shelter(), hospital()],
      ill,
      [['medical-clearance', 'hospital', 'shelter']],
    ],
    ['detox, then a shelter', [shelter(), detoxHouse()], intoxicated, [['detox', 'detox-house', 'shelter']]],
    [
      'both in one hospital, then a shelter',
      [shelter(), detoxHouse(), hospital()],
      { ...ill, conditions: ['medical-need', 'intoxication-or-detox'] },
      [['medical-clearance', 'detox', 'hospital', 'shelter']],
    ],
    [
      'a hospital across the state line, then a shelter at home',
      [shelter(), hospital({ state: 'KS' })],
      ill,
      [['medical-clearance', 'hospital', 'shelter']],
    ],
  ])('are %s', (_, units, need, plans) => {
    expect(brief(units, need)).toEqual(plans);
  });

  it.each<[string, readonly MatchedUnit[], Need]>([
    ['one unit fits alone', [shelter(), hospital(), aUnit()], ill],
    ['nothing must come first', [shelter({ sleepOnly: true }), hospital()], { ...girlOf15, nights: 30 }],
    ['the hospital is full', [shelter(), hospital({}, full)], ill],
    ['the hospital wants to be called about it', [shelter(), hospital({ answers: answering('call') })], ill],
    ['a house has no such service', [shelter(), detoxHouse({ services: [] })], intoxicated],
    ['the shelter is full', [shelter({}, full), hospital()], ill],
    [
      'the shelter must be asked about something else',
      [shelter({ answers: answering('call') }), hospital()],
      ill,
    ],
    ['the only unit that fits afterwards is the hospital', [hospital()], ill],
  ])('are not proposed where %s', (_, units, need) => {
    expect(brief(units, need)).toEqual([]);
  });

  it('count the road on from the first place', () => {
    const [plan] = twoLegPlans(
      [hospital({ region: 'south' }), shelter({ unitId: 'near', region: 'south' }), shelter()],
      ill,
      context,
    );
    expect(plan).toMatchObject({ second: { match: { unitId: 'near' } }, travelMinutes: 40 });
  });

  it('do not ask a hospital for a long stay, nor a shelter for care', () => {
    const [plan] = twoLegPlans([shelter(), hospital()], ill, context);
    expect(plan?.first).toMatchObject({ need: { nights: null }, match: { verdict: 'fits', reasons: [] } });
    expect(plan?.second.need).toMatchObject({ nights: 30, conditions: ['fire-setting'] });
  });

  it('are a few, the best first', () => {
    const hospitals = ['a', 'b', 'c', 'd'].map((unitId) => hospital({ unitId }));
    const asked = hospital({ unitId: 'A', sleepOnly: true });
    expect(brief([asked, ...hospitals, shelter()], ill).map((plan) => plan[1])).toEqual(['a', 'b', 'c']);
  });
});

describe('any two-leg plan', () => {
  it('stands on two different units that are never a no, and on none where one fits alone', () => {
    let proposed = 0;
    const someNeed = fc.oneof(anyNeed, fc.constantFrom(ill, intoxicated));
    fc.assert(
      fc.property(fc.array(aMatchedUnit, { maxLength: 8 }), someNeed, aContext, (others, need, around) => {
        const units = [...others, hospital(), shelter()];
        const byId = new Map(units.map((unit) => [unit.profile.unitId, unit]));
        const plans = twoLegPlans(units, need, around);
        proposed += plans.length;
        for (const { first, second } of plans) {
          expect(first.match.unitId).not.toBe(second.match.unitId);
          for (const leg of [first, second]) {
            const unit = byId.get(leg.match.unitId);
            expect(unit && match(unit, leg.need, around)).toEqual(leg.match);
          }
          expect([first.match.verdict === 'no', second.match.verdict]).toEqual([false, 'fits']);
        }
        const fitsAlone = units.some((unit) => match(unit, need, around).verdict === 'fits');
        expect(fitsAlone && plans.length > 0).toBe(false);
      }),
      seeded,
    );
    expect(proposed).toBeGreaterThan(50);
  });
});
