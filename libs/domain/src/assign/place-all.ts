import { lessEq, solve } from 'yalps';
import { freeBedsAt } from '../match/free-beds.js';
import { compareMatches } from '../match/match.js';
import type { Match, MatchedUnit } from '../match/match-types.js';
import { restrictivenessOf } from '../match/restrictiveness.js';
import type { Instant } from '../time/instant.js';

/** One of several children, and what the matcher says of the units for that child. */
export interface NeedToPlace {
  readonly id: string;
  readonly matches: readonly Match[];
}

export const leftReasons = ['nothing-open-fits', 'beds-go-to-others'] as const;
/** Why a child stays without a bed in a proposal. */
export type LeftReason = (typeof leftReasons)[number];

export interface ProposedPlace {
  readonly needId: string;
  readonly match: Match;
  /** The needs proposed for beds that would have been better for this one; empty where this is its best. */
  readonly givesWayTo: readonly string[];
}

/** Who goes where, and who stays without a bed and why. Only a person makes it true, one step at a time. */
export interface Proposal {
  readonly places: readonly ProposedPlace[];
  readonly left: readonly { readonly needId: string; readonly why: LeftReason }[];
}

/** A unit with an open bed that one of the needs may be placed in. */
interface Option {
  readonly match: Match;
  readonly restrictiveness: number;
}

const isAsked = ({ match }: Option): number => Number(match.verdict === 'ask');

const betterFirst = (a: Option, b: Option): number =>
  isAsked(a) - isAsked(b) || a.restrictiveness - b.restrictiveness || compareMatches(a.match, b.match);

const unitOf = ({ match }: Option): string => match.unitId;

/**
 * The options of a need, best first, at most `most` of them. With no more needs than that, one of them always has a
 * bed left, so none behind them can be part of a better proposal.
 */
function optionsOf(
  { matches }: NeedToPlace,
  units: ReadonlyMap<string, MatchedUnit>,
  beds: ReadonlyMap<string, number>,
  most: number,
): Option[] {
  return matches
    .flatMap((match) => {
      const unit = units.get(match.unitId);
      if (match.verdict === 'no' || !unit || !beds.has(match.unitId)) return [];
      return [{ match, restrictiveness: restrictivenessOf(unit.profile) }];
    })
    .sort(betterFirst)
    .slice(0, most);
}

/**
 * Whole numbers that order the wishes strictly: each step of a wish outweighs all that the wishes after it can come
 * to, summed over all needs.
 */
function weighing(options: readonly (readonly Option[])[]) {
  const most = options.length;
  const mostRestrictive = Math.max(0, ...options.flat().map(({ restrictiveness }) => restrictiveness));
  const restriction = most * most + 1;
  const question = most * (mostRestrictive * restriction + most) + 1;
  const child = (most + 1) * question;
  return (option: Option, choice: number) =>
    child - isAsked(option) * question - option.restrictiveness * restriction - choice;
}

/** Which option each need gets, by the index of the need. */
function solved(
  options: readonly (readonly Option[])[],
  beds: ReadonlyMap<string, number>,
): ReadonlyMap<number, Option> {
  const weightOf = weighing(options);
  const variables = options.flatMap((some, need) =>
    some.map((option, choice) => ({ need, option, weight: weightOf(option, choice) })),
  );
  const model = {
    direction: 'maximize' as const,
    objective: 'weight',
    constraints: [
      ...options.map((_, need) => [`need ${need}`, lessEq(1)] as const),
      ...[...beds].map(([unitId, open]) => [`unit ${unitId}`, lessEq(open)] as const),
    ],
    variables: variables.map(({ need, option, weight }, index) => {
      const takes = [
        ['weight', weight],
        [`need ${need}`, 1],
        [`unit ${unitOf(option)}`, 1],
      ] as const;
      return [index, takes] as const;
    }),
  };
  const solution = solve(model);
  // Leaving everybody without a bed is always allowed, so there is always a best.
  if (solution.status !== 'optimal') throw new Error(`no proposal: ${solution.status}`);
  const chosen = solution.variables.flatMap(([index, amount]) => {
    const variable = variables[index];
    return variable && Math.round(amount) === 1 ? [[variable.need, variable.option] as const] : [];
  });
  return new Map(chosen);
}

/**
 * Proposes a bed for each of several children. The objective, strictly in this order: as many children as possible in
 * a bed; as few of them as possible in one that must be asked for, since fits comes before ask; as little restriction
 * as possible, summed over them (docs/practice.md 4.3); as far up as possible in each child's own list. Only open beds count,
 * and none is proposed to a child the matcher says no for; whoever wants no questions leaves out what must be asked
 * for. Equal inputs in any order give equal proposals.
 */
export function placeAll(
  needs: readonly NeedToPlace[],
  units: ReadonlyMap<string, MatchedUnit>,
  now: Instant,
): Proposal {
  const inOrder = [...needs].sort((a, b) => (a.id < b.id ? -1 : 1));
  const wanted = new Set(inOrder.flatMap(({ matches }) => matches.map(({ unitId }) => unitId)));
  const beds = new Map(
    [...wanted].sort().flatMap((unitId) => {
      const unit = units.get(unitId);
      const open = unit ? freeBedsAt(unit, now) : 0;
      return open > 0 ? [[unitId, open] as const] : [];
    }),
  );
  const options = inOrder.map((need) => optionsOf(need, units, beds, inOrder.length));
  const placed = solved(options, beds);
  const sleepingIn = (unitId: string): string[] =>
    inOrder.filter((_, index) => placed.get(index)?.match.unitId === unitId).map(({ id }) => id);

  const places: ProposedPlace[] = [];
  const left: Proposal['left'][number][] = [];
  inOrder.forEach(({ id: needId }, index) => {
    const option = placed.get(index);
    const own = options[index] ?? [];
    if (!option) left.push({ needId, why: own.length === 0 ? 'nothing-open-fits' : 'beds-go-to-others' });
    else {
      const better = own.slice(0, own.indexOf(option)).map(unitOf);
      places.push({ needId, match: option.match, givesWayTo: better.flatMap(sleepingIn) });
    }
  });
  return { places, left };
}
