import { lineAt } from '../board/board.js';
import { contextOf, matcherOf } from '../match/match.js';
import type { ReasonCode } from '../match/reason-codes.js';
import { restrictivenessOf } from '../match/restrictiveness.js';
import type { Need } from '../need/need.js';
import type { AlternativeRule, Pack } from '../packs/pack.js';
import type { BoardPolicy } from '../placement/policy.js';
import type { Instant } from '../time/instant.js';
import type { AlternativeStatus } from '../vocabulary/court-codes.js';
import { matchGroups, type MatchGroup } from '../vocabulary/placement-codes.js';
import { detentionCountOf, isDetentionBed } from './detention-count.js';
import { groundAnswers, mostNamed } from './grounds.js';
import {
  candidateOf,
  leastRestrictiveFirst,
  mayServe,
  type Judged,
  type CandidateContext,
} from './judged.js';
import type { Alternative, CountedReason, ReviewedUnit, ReviewSnapshot } from './review-types.js';

/** A board at one moment, as the viewer is told it. */
export interface BoardAtMoment {
  readonly at: Instant;
  readonly seq: number;
  readonly hash: string;
  readonly units: readonly ReviewedUnit[];
  /** IANA name of the board's time zone. */
  readonly timeZone: string;
  readonly policy: Pick<BoardPolicy, 'travel' | 'borderAgreements'>;
}

/** What a court asks of a board. */
export interface ReviewQuestion {
  readonly need: Need;
  readonly pack: Pick<Pack, 'alternatives' | 'grounds'>;
  /** The code of the ground that is claimed. */
  readonly claimedGround: string | null;
}

const alternativeStatusOf: Readonly<Record<MatchGroup, AlternativeStatus>> = {
  fits: 'open',
  ask: 'ask',
  full: 'full',
  no: 'none',
};

/** The reasons that keep a unit in its group: what only informs does not count. */
function decisiveReasons({ match: { group, reasons } }: Judged): ReadonlySet<ReasonCode> {
  const weighs = group === 'ask' ? 'ask' : 'no';
  return new Set(reasons.filter((reason) => reason.weighs === weighs).map(({ code }) => code));
}

function countedReasons(units: readonly Judged[]): CountedReason[] {
  const counts = new Map<ReasonCode, number>();
  for (const unit of units)
    for (const code of decisiveReasons(unit)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, held]) => ({ code, units: held }))
    .sort((a, b) => b.units - a.units || (a.code < b.code ? -1 : 1));
}

function groupsOf(units: readonly Judged[]): Record<MatchGroup, number> {
  const groups = { fits: 0, ask: 0, full: 0, no: 0 };
  for (const { match } of units) groups[match.group] += 1;
  return groups;
}

/** `judged` stands with the least restrictive first. */
function alternativeOf(
  { code, classes }: AlternativeRule,
  judged: readonly Judged[],
  telling: CandidateContext,
): Alternative {
  const units = judged.filter(({ unit }) => classes.includes(unit.profile.class));
  const groups = groupsOf(units);
  const best = matchGroups.find((group) => groups[group] > 0);
  const candidate = units.find(mayServe);
  return {
    code,
    standing: classes.length === 0 ? 'not-on-board' : alternativeStatusOf[best ?? 'no'],
    units: units.length,
    groups,
    stale: units.filter(({ unit }) => ['stale', 'never'].includes(lineAt(unit, telling.at).freshness)).length,
    leastRestrictive: candidate ? candidateOf(candidate, telling) : null,
    reasons: countedReasons(units),
  };
}

/**
 * The board at one moment as an answer to a need: every alternative of the pack, every ground, the best candidates.
 * Detention is never an alternative (34 U.S.C. 11133(a)(11)): it is counted beside, and the matcher answers with none.
 */
export function snapshotOf(
  board: BoardAtMoment,
  { need, pack, claimedGround }: ReviewQuestion,
): ReviewSnapshot {
  const { at, seq, hash, units, timeZone, policy } = board;
  const matcher = matcherOf(need, contextOf({ now: at, timeZone, policy, units }));
  const telling = { at, need, travel: policy.travel };
  const judged = units
    .filter(({ profile }) => !isDetentionBed(profile))
    .map((unit) => ({ unit, match: matcher(unit), restrictiveness: restrictivenessOf(unit.profile) }))
    .sort(leastRestrictiveFirst);
  return {
    at,
    seq,
    hash,
    units: judged.length,
    groups: groupsOf(judged),
    alternatives: pack.alternatives.map((alternative) => alternativeOf(alternative, judged, telling)),
    grounds: groundAnswers(pack.grounds, judged, { ...telling, claimed: claimedGround, timeZone }),
    candidates: judged
      .filter(mayServe)
      .slice(0, mostNamed)
      .map((one) => candidateOf(one, telling)),
    detention: detentionCountOf(units.filter(({ profile }) => isDetentionBed(profile))),
  };
}
