import type { UnitState } from '../board/board.js';
import type { Instant } from '../time/instant.js';
import type { ReasonKind, MatchGroup, Verdict } from '../vocabulary/placement-codes.js';
import type { ReasonCode } from './reason-codes.js';

/** Why a unit is not simply a yes. `note` only informs; `ask` is the shelter's to decide; `no` is a hard limit. */
export interface Reason {
  readonly code: ReasonCode;
  readonly kind: ReasonKind;
  readonly weighs: 'no' | 'ask' | 'note';
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** What the matcher knows beside the unit and the need: the same in browser and server. */
export interface MatchContext {
  readonly now: Instant;
  /** IANA name of the board's time zone. */
  readonly timeZone: string;
  /** Minutes on the road from one region to another, both ways; a pair nobody entered is unknown. */
  readonly travel: readonly TravelTime[];
  /** Pairs of states between which a child may be placed tonight. */
  readonly borderAgreements: readonly (readonly [string, string])[];
  /** Free cribs of each facility, by facility id; those not named have none. */
  readonly freeCribs: ReadonlyMap<string, number>;
}

export interface TravelTime {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

export interface Match {
  readonly unitId: string;
  readonly verdict: Verdict;
  readonly group: MatchGroup;
  readonly reasons: readonly Reason[];
  /** Smaller is better; equal ranks fall in the order of the unit ids. */
  readonly rank: number;
  /** Minutes on the road from where the child is; null where nobody entered them. */
  readonly travelMinutes: number | null;
}

/** What the matcher reads of a unit. */
export type MatchedUnit = Pick<UnitState, 'profile' | 'status' | 'facts'>;
