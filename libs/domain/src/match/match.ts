import type { Need } from '../need/need.js';
import type { BoardPolicy } from '../placement/policy.js';
import type { Instant } from '../time/instant.js';
import type { MatchGroup, Verdict } from '../vocabulary/placement-codes.js';
import { cost } from './cost.js';
import { Score } from './score.js';
import { freeBedsAt } from './free-beds.js';
import type { Match, MatchContext, MatchedUnit } from './match-types.js';
import { restrictivenessOf } from './restrictiveness.js';
import { askedRule } from './rules/asked.js';
import { capacityRule } from './rules/capacity.js';
import { criteriaRule, separationRule, wishesRule } from './rules/criteria.js';
import { distanceRule, journeysOf } from './rules/distance.js';
import { freshnessRule } from './rules/freshness.js';
import { intakeRule } from './rules/intake.js';
import { lawRule, stateLineRule } from './rules/law.js';
import { licenceRule } from './rules/licence.js';

const groupOf = (rank: number): MatchGroup =>
  rank >= cost.no ? 'no' : rank >= cost.full ? 'full' : rank >= cost.ask ? 'ask' : 'fits';

const verdictOf = (group: MatchGroup): Verdict => (group === 'full' ? 'no' : group);

/**
 * The matcher of one need, compiled once for any number of units: licence, law, room, the state line and the
 * officer's own regions say no, everything else asks (docs/decisions/0018).
 */
export function matcherOf(need: Need, context: MatchContext): (unit: MatchedUnit) => Match {
  const capacity = capacityRule(need, context);
  const licence = licenceRule(need);
  const law = lawRule(need);
  const stateLine = stateLineRule(need, context);
  const criteria = criteriaRule(need);
  const wishes = wishesRule(need);
  const asked = askedRule(need);
  const separation = separationRule(need);
  const freshness = freshnessRule(context);
  const journeyTo = journeysOf(need, context);
  const score = new Score();
  return (unit) => {
    score.clear();
    const journey = journeyTo(unit.profile.region);
    capacity(unit, score, journey);
    licence(unit, score, journey);
    law(unit, score, journey);
    stateLine(unit, score, journey);
    criteria(unit, score, journey);
    wishes(unit, score, journey);
    asked(unit, score, journey);
    separation(unit, score, journey);
    intakeRule(unit, score, journey);
    distanceRule(unit, score, journey);
    freshness(unit, score, journey);
    const rank = score.rank + cost.restrictive * restrictivenessOf(unit.profile);
    const group = groupOf(rank);
    return {
      unitId: unit.profile.unitId,
      verdict: verdictOf(group),
      group,
      reasons: score.reasons(),
      rank,
      travelMinutes: journey.minutes,
    };
  };
}

/** What one unit can do for a need at the context's moment. For many units, compile the need with `matcherOf`. */
export const match = (unit: MatchedUnit, need: Need, context: MatchContext): Match =>
  matcherOf(need, context)(unit);

/** The better match first. */
export const compareMatches = (a: Match, b: Match): number =>
  a.rank - b.rank || (a.unitId < b.unitId ? -1 : a.unitId > b.unitId ? 1 : 0);

/** What the matcher must know at `now` beside a unit and a need: a board's units and its policy say it. */
export function contextOf({
  now,
  timeZone,
  policy,
  units,
}: {
  readonly now: Instant;
  readonly timeZone: string;
  readonly policy: Pick<BoardPolicy, 'travel' | 'borderAgreements'>;
  readonly units: Iterable<MatchedUnit>;
}): MatchContext {
  const freeCribs = new Map<string, number>();
  for (const unit of units) {
    const { kind, facilityId } = unit.profile;
    if (kind !== 'crib') continue;
    freeCribs.set(facilityId, (freeCribs.get(facilityId) ?? 0) + freeBedsAt(unit, now));
  }
  return { now, timeZone, travel: policy.travel, borderAgreements: policy.borderAgreements, freeCribs };
}
