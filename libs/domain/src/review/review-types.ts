import type { Reason } from '../match/match-types.js';
import type { UnitState } from '../board/board.js';
import type { CheckedFeature } from '../registry/criteria.js';
import type { Instant } from '../time/instant.js';
import type {
  Band,
  FacilityClass,
  Freshness,
  PaperAtDoor,
  StateLicenceClass,
  Transport,
  WalkOut,
} from '../vocabulary/codes.js';
import type { MatchGroup } from '../vocabulary/placement-codes.js';
import type { CourtReturn, NoContactCheck, Recording, AlternativeStatus } from '../vocabulary/court-codes.js';

/** Of when an entry speaks, and when it was written. */
export interface Recorded {
  readonly at: Instant;
  readonly recordedAt: Instant;
}

/** A unit as the viewer is told it at a moment, and when what it says was written. */
export interface ReviewedUnit extends UnitState {
  readonly recorded: Recorded | null;
}

/** A reason why units did not simply fit, and for how many of them it holds. */
export interface CountedReason {
  readonly code: Reason['code'];
  readonly units: number;
}

/** One thing that must be true for a release to this unit to work, in the word that the unit's own facts give it. */
export type ReleaseFact =
  | { readonly condition: 'transport'; readonly code: Transport }
  | { readonly condition: 'walk-out'; readonly code: WalkOut }
  | { readonly condition: 'no-contact-check'; readonly code: NoContactCheck }
  | { readonly condition: 'return-to-court'; readonly code: CourtReturn }
  | { readonly condition: 'papers-at-door'; readonly code: PaperAtDoor }
  | { readonly condition: 'court-order'; readonly code: 'secure-care-needs-order' | 'judge-must-lift-hold' };

/** One unit as an answer to the need, at one moment. */
export interface Candidate {
  readonly unitId: string;
  /** Aliases and classes only. */
  readonly facility: string;
  readonly unit: string;
  readonly class: FacilityClass;
  readonly stateLicenceClass: StateLicenceClass;
  readonly state: string;
  readonly region: string;
  readonly walkOut: WalkOut;
  readonly group: MatchGroup;
  readonly reasons: readonly Reason[];
  readonly band: Band | null;
  /** Free beds where the viewer is told counts; null where they get a band, or nothing is known. */
  readonly available: number | null;
  readonly freshness: Freshness;
  /** Age of the status at the moment, in minutes; null where nothing was ever reported. */
  readonly ageMinutes: number | null;
  readonly reportedAt: Instant | null;
  readonly recording: Recording;
  /** When what is told of the unit was written; by the quarter of an hour where a band is told. */
  readonly recordedAt: Instant | null;
  readonly protection: readonly CheckedFeature[];
  readonly transport: Transport;
  readonly papersAtDoor: readonly PaperAtDoor[];
  readonly release: readonly ReleaseFact[];
}

/** One line of the state's list of alternatives. */
export interface Alternative {
  /** The code of the pack's alternative. */
  readonly code: string;
  readonly standing: AlternativeStatus;
  /** Units of its classes that the board showed at the moment, and how many stood in each group. */
  readonly units: number;
  readonly groups: Readonly<Record<MatchGroup, number>>;
  /** Units whose status was stale, or never reported, at the moment. */
  readonly stale: number;
  readonly leastRestrictive: Candidate | null;
  /** Why its units did not simply fit; most units first. */
  readonly reasons: readonly CountedReason[];
}

/** How the board answers one ground of the state's rule. */
export interface GroundAnswer {
  /** The code of the pack's ground. */
  readonly code: string;
  readonly claimed: boolean;
  /** Units that fit or may be asked and speak to the ground: those that fit first, least restrictive first; at most ten. */
  readonly answers: readonly {
    readonly candidate: Candidate;
    /** What was checked, and how many days before the moment. */
    readonly checked: readonly (CheckedFeature & { readonly daysBefore: number })[];
    readonly walkOut: WalkOut | null;
    readonly willingCustodian: boolean;
  }[];
}

/** Detention counted beside the alternatives, never among them: its units that were open at the moment. */
export interface DetentionCount {
  readonly units: number;
  /** Licensed beds, taken or free; those of units for girls only, for boys only, and for either. */
  readonly beds: number;
  readonly girls: number;
  readonly boys: number;
  readonly either: number;
}

/** The board at one moment as an answer to a need, under a pack. */
export interface ReviewSnapshot {
  readonly at: Instant;
  /** The newest entry that speaks of the moment, and its hash: where in the log this stands. */
  readonly seq: number;
  readonly hash: string;
  /** Units shown, detention left out, and how many of them stood in each group for the need. */
  readonly units: number;
  readonly groups: Readonly<Record<MatchGroup, number>>;
  readonly alternatives: readonly Alternative[];
  readonly grounds: readonly GroundAnswer[];
  /** The best candidates of all classes: those that fit first, least restrictive first; at most ten. */
  readonly candidates: readonly Candidate[];
  readonly detention: DetentionCount;
}

/** At an instant one unit came to stand in another group for the need. */
export interface TimelineMark {
  readonly at: Instant;
  readonly unitId: string;
  readonly facility: string;
  readonly unit: string;
  readonly class: FacilityClass;
  /** null where the board did not show the unit before. */
  readonly from: MatchGroup | null;
  readonly to: MatchGroup;
}

/** What changed between two moments. */
export interface Timeline {
  /** From when it is told: later than the moment under review where very much was written since. */
  readonly from: Instant;
  readonly to: Instant;
  /** In the order of time. */
  readonly marks: readonly TimelineMark[];
  /** How many more there were than are told. */
  readonly leftOut: number;
}
