import type { TravelTime } from '../match/match-types.js';
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

/** Proposals of practice.md 3.7, 3.9 and 3.12: no published standard for exploited children was found. */
export const defaultPolicy: BoardPolicy = {
  softHoldMinutes: 30,
  softHoldExtensions: 1,
  watchHoldMinutes: 10,
  firmHoldGraceMinutes: 60,
  firmHoldMostMinutes: 6 * 60,
  holdsPerOfficer: 3,
  offersAtOnce: 3,
  broadcast: false,
  ladder: [
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
  ],
  needHoursAfterEnd: 24,
  needHoursAtMost: 72,
  borderAgreements: [],
  travel: [],
};
