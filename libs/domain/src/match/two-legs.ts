import type { Need } from '../need/need.js';
import type { Condition, Service } from '../vocabulary/codes.js';
import { compareMatches, matcherOf } from './match.js';
import type { Match, MatchContext, MatchedUnit } from './match-types.js';

export const firstLegs = ['medical-clearance', 'detox'] as const;
/** What must be done before a shelter can take the child. */
export type FirstLeg = (typeof firstLegs)[number];

/** One of two places in sequence: what it is asked for, and what the matcher says of it. */
export interface Leg {
  /** What is sent to the shelter that is asked for this leg. */
  readonly need: Need;
  readonly match: Match;
}

export interface TwoLegPlan {
  readonly first: Leg & { readonly purposes: readonly FirstLeg[] };
  readonly second: Leg;
  /** Minutes on the road from the child over the first place to the second; null where one of them is unknown. */
  readonly travelMinutes: number | null;
}

const care: Readonly<Record<FirstLeg, { readonly condition: Condition; readonly service: Service }>> = {
  'medical-clearance': { condition: 'medical-need', service: 'medical' },
  detox: { condition: 'intoxication-or-detox', service: 'detox-and-substance-treatment' },
};

/** Whether the unit itself says that it does all of this. */
const gives = ({ profile }: MatchedUnit, purposes: readonly FirstLeg[]): boolean =>
  purposes.every((purpose) => {
    const { condition, service } = care[purpose];
    const isEquipped = profile.class === 'hospital-or-prtf' || profile.services.includes(service);
    return isEquipped && profile.answers[condition] === 'yes';
  });

/** Care comes first and is short: how long a child may stay, and with how many others, is asked of the shelter. */
const needOfCare = (need: Need): Need => ({
  ...need,
  nights: null,
  protection: [],
  walkOut: 'any',
  courtRegion: null,
  prefersSingleRoom: false,
  prefersLowCensus: false,
});

function best<Found>(found: readonly Found[], matchOf: (one: Found) => Match, most: number): Found[] {
  return [...found].sort((a, b) => compareMatches(matchOf(a), matchOf(b))).slice(0, most);
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/**
 * Where no unit fits alone, two in sequence that do (docs/practice.md 4.8): medical clearance or detox in a place that says
 * yes to it, then a shelter that fits all that remains, with the road counted on from the first place. The first may
 * have to be asked, the second fits as the board stands now: how long the care takes, nobody knows. At most `most`
 * plans, one for each first place, the best first; none where one unit fits alone or nothing must come first.
 */
export function twoLegPlans(
  units: readonly MatchedUnit[],
  need: Need,
  context: MatchContext,
  most = 3,
): TwoLegPlan[] {
  const purposes = firstLegs.filter((purpose) => need.conditions.includes(care[purpose].condition));
  if (purposes.length === 0) return [];
  const alone = matcherOf(need, context);
  if (units.some((unit) => alone(unit).verdict === 'fits')) return [];

  const careNeed = needOfCare(need);
  const matchCare = matcherOf(careNeed, context);
  const carers = units
    .filter((unit) => gives(unit, purposes))
    .map((unit) => ({ region: unit.profile.region, match: matchCare(unit) }))
    .filter(({ match }) => match.verdict !== 'no');

  const cleared = purposes.map((purpose) => care[purpose].condition);
  const afterCare = (region: string): Need => ({
    ...need,
    region,
    conditions: need.conditions.filter((condition) => !cleared.includes(condition)),
  });
  return best(carers, ({ match }) => match, most).flatMap(({ region, match: first }) => {
    const shelterNeed = afterCare(region);
    const fitting = units
      .map(matcherOf(shelterNeed, context))
      .filter(({ verdict, unitId }) => verdict === 'fits' && unitId !== first.unitId);
    return best(fitting, (match) => match, 1).map((second) => ({
      first: { purposes, need: careNeed, match: first },
      second: { need: shelterNeed, match: second },
      travelMinutes: sum(first.travelMinutes, second.travelMinutes),
    }));
  });
}
