import {
  compareMatches,
  isDetention,
  matcherOf,
  matchGroups,
  restrictivenessOf,
  whyNotSoRestrictive,
  type Instant,
  type JudgedUnit,
  type Line,
  type Match,
  type MatchContext,
  type MatchedUnit,
  type MatchGroup,
  type Need,
  type ReasonCode,
} from '@harborlight/domain';

/** A unit of the board and what the matcher says of it. */
export interface Found {
  readonly unitId: string;
  readonly line: Line;
  readonly match: Match;
}

export type Results = Readonly<Record<MatchGroup, readonly Found[]>>;

export const unitOf = (line: Line): MatchedUnit => ({
  profile: line,
  status: line.status,
  facts: line.facts,
});

/** The bed held for this need is open to this need, and full to everybody else. */
function openedToHolder(unit: MatchedUnit, until: Instant): MatchedUnit {
  const { facts } = unit;
  if (facts?.kind === 'counts') {
    const index = facts.report.heldUntil.indexOf(until);
    const heldUntil = facts.report.heldUntil.filter((_, at) => at !== index);
    return { ...unit, facts: { kind: 'counts', report: { ...facts.report, heldUntil } } };
  }
  if (facts?.band.band === 'full')
    return { ...unit, facts: { kind: 'band', band: { ...facts.band, band: 'last', then: [] } } };
  return unit;
}

/** The bed held for a need. */
export interface OwnHold {
  readonly unitId: string;
  readonly until: Instant;
}

/** Every unit of the board under the heading where it belongs, the best first. Detention is under none. */
export function resultsOf(
  lines: Iterable<Line>,
  need: Need,
  context: MatchContext,
  own: OwnHold | null = null,
): Results {
  const matchTo = matcherOf(need, context);
  const unitFor = (line: Line) =>
    own?.unitId === line.unitId ? openedToHolder(unitOf(line), own.until) : unitOf(line);
  const found = [...lines]
    .filter((line) => !isDetention(line))
    .map((line): Found => ({ unitId: line.unitId, line, match: matchTo(unitFor(line)) }))
    .sort((a, b) => compareMatches(a.match, b.match));
  const groups = matchGroups.map((group) => [group, found.filter(({ match }) => match.group === group)]);
  return Object.fromEntries(groups) as Record<MatchGroup, Found[]>;
}

/** The reasons that rule a unit out, as they are counted. */
const rulingOut = [
  'approval-across-state-line',
  'age-outside-licence',
  'sex-outside-licence',
  'region-to-keep-away-from',
  'secure-care-not-for-non-offender',
  'on-detention-grounds',
  'shares-building-with-adult-jail',
  'cribs-only',
  'unit-closed',
] as const satisfies readonly ReasonCode[];
export type RulingOut = (typeof rulingOut)[number] | 'other';

const rulingOutOf = ({ reasons }: Match): RulingOut => {
  const no = reasons.filter(({ weighs }) => weighs === 'no').map(({ code }) => code);
  return rulingOut.find((code) => no.includes(code)) ?? 'other';
};

/** How many units each reason rules out, the most frequent first; a unit with several counts once. */
export function ruledOutBy(found: readonly Found[]): readonly { code: RulingOut; units: number }[] {
  const codes = found.map(({ match }) => rulingOutOf(match));
  return [...rulingOut, 'other' as const]
    .map((code) => ({ code, units: codes.filter((one) => one === code).length }))
    .filter(({ units }) => units > 0)
    .sort((a, b) => b.units - a.units);
}

/** What nobody has confirmed lately cannot be held before somebody called. */
export const mustCallFirst = ({ freshness }: Pick<Line, 'freshness'>): boolean =>
  freshness === 'stale' || freshness === 'never';

/** The chance as people read it: a forecast is never sure, however near it comes. */
export const percentOf = (chance: number): number => Math.min(99, Math.max(1, Math.round(chance * 100)));

/** Whether a bed of it can be held in one tap. */
export const canBeHeld = ({ line, match: { group } }: Found): boolean =>
  (group === 'fits' || group === 'ask') && !mustCallFirst(line) && line.reported === 'known';

/** Beds that can be held in one tap, the best first. */
export const holdable = (results: Results): readonly Found[] =>
  [...results.fits, ...results.ask].filter(canBeHeld);

/** What to try next once one unit was lost. */
export const nextBest = (results: Results, lost: string, count = 2): readonly Found[] =>
  holdable(results)
    .filter(({ unitId }) => unitId !== lost)
    .slice(0, count);

const judged = ({ line, match }: Found): JudgedUnit => ({
  match,
  restrictiveness: restrictivenessOf(line),
});

/** Whether a freer place fits as well: then choosing these costs a reason. The server asks by the same rule. */
export const costsReason = ({ fits }: Results, chosen: readonly Found[]): boolean =>
  whyNotSoRestrictive(chosen.map(judged), fits.map(judged), undefined).length > 0;

/** The unit with the id, wherever it stands. */
export const foundIn = (results: Results, unitId: string): Found | undefined =>
  matchGroups.flatMap((group) => results[group]).find((found) => found.unitId === unitId);
