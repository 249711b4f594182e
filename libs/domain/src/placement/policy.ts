import type { TravelTime } from '../match/match-types.js';
import type { Refusal } from '../refusal/refusal.js';
import type { Role } from '../vocabulary/codes.js';
import type { LadderRung } from '../vocabulary/placement-codes.js';

/** Who is told when a request has waited so long. */
export interface LadderStep {
  readonly rung: LadderRung;
  readonly afterMinutes: number;
  /** What would have stopped it: an acknowledgement by any shelter asked, or an accepted offer. */
  readonly unless: 'acknowledged' | 'accepted';
  readonly tells: readonly Role[];
}

/** What a community agreed on: one policy a board, editable by its coordinators. */
export interface BoardPolicy {
  readonly softHoldMinutes: number;
  readonly softHoldExtensions: number;
  readonly watchHoldMinutes: number;
  /** A firm hold lasts until the expected arrival plus this. */
  readonly firmHoldGraceMinutes: number;
  readonly firmHoldMostMinutes: number;
  readonly holdsPerOfficer: number;
  readonly offersAtOnce: number;
  readonly broadcast: boolean;
  readonly ladder: readonly LadderStep[];
  /** How long a need stays in the expiring store: after the request's end, and at most after it was sent. */
  readonly needHoursAfterEnd: number;
  readonly needHoursAtMost: number;
  readonly borderAgreements: readonly (readonly [string, string])[];
  readonly travel: readonly TravelTime[];
}

/** Who is told as the hours pass, where a community has not agreed otherwise (docs/practice.md 3.7 and 3.9). */
export const defaultLadder: readonly LadderStep[] = [
  {
    rung: 'ask-again',
    afterMinutes: 30,
    unless: 'acknowledged',
    tells: ['placement-officer', 'coordinator'],
  },
  { rung: 'desk-lead', afterMinutes: 2 * 60, unless: 'accepted', tells: ['coordinator'] },
  { rung: 'duty-manager', afterMinutes: 6 * 60, unless: 'accepted', tells: ['coordinator'] },
  {
    rung: 'coordinator-and-judge',
    afterMinutes: 24 * 60,
    unless: 'accepted',
    tells: ['coordinator', 'court-reviewer'],
  },
];

/** Proposals of docs/practice.md 3.7, 3.9 and 3.12: no published standard for exploited children was found. */
export const defaultPolicy: BoardPolicy = {
  softHoldMinutes: 30,
  softHoldExtensions: 1,
  watchHoldMinutes: 10,
  firmHoldGraceMinutes: 60,
  firmHoldMostMinutes: 6 * 60,
  holdsPerOfficer: 3,
  offersAtOnce: 3,
  broadcast: false,
  ladder: defaultLadder,
  needHoursAfterEnd: 24,
  needHoursAtMost: 72,
  borderAgreements: [],
  travel: [],
};

/** One key for a pair of regions, in whichever order they come. */
const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

/** The places in `keys` that repeat an earlier one. */
const repeatsIn = (keys: readonly string[]): number[] =>
  keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));

function contradictions(policy: BoardPolicy, regions: ReadonlySet<string>): string[] {
  const { ladder, borderAgreements, travel, firmHoldGraceMinutes, firmHoldMostMinutes } = policy;
  return [
    ...(firmHoldGraceMinutes > firmHoldMostMinutes ? ['firmHoldGraceMinutes'] : []),
    ...ladder.flatMap(({ afterMinutes, tells }, step) => [
      ...(afterMinutes <= (ladder[step - 1]?.afterMinutes ?? 0) ? [`ladder.${step}.afterMinutes`] : []),
      ...(tells.length === 0 ? [`ladder.${step}.tells`] : []),
    ]),
    ...repeatsIn(ladder.map(({ rung }) => rung)).map((step) => `ladder.${step}.rung`),
    ...borderAgreements.flatMap(([one, other], at) => (one === other ? [`borderAgreements.${at}`] : [])),
    ...repeatsIn(borderAgreements.map(([one, other]) => pairKey(one, other))).map(
      (at) => `borderAgreements.${at}`,
    ),
    ...travel.flatMap(({ from, to }, row) => [
      ...(regions.has(from) ? [] : [`travel.${row}.from`]),
      ...(regions.has(to) ? [] : [`travel.${row}.to`]),
    ]),
    ...repeatsIn(travel.map(({ from, to }) => pairKey(from, to))).map((row) => `travel.${row}`),
  ];
}

/**
 * Why a board of these regions cannot live by the policy: each step of the ladder comes later than the one before,
 * once, and tells somebody; a state line runs between two states; the way between two known regions is entered once,
 * for both directions; the grace of a firm hold fits into the longest one.
 */
export const whyNotPolicy = (policy: BoardPolicy, regions: readonly string[]): Refusal[] =>
  contradictions(policy, new Set(regions)).map((field) => ({ code: 'policy-contradicts-itself', field }));
