import type {
  Channel,
  ClockReading,
  FacilityClass,
  Instant,
  LegalStatus,
  Locale,
  Pack,
  RequestState,
  ReviewSnapshot,
  StepKind,
  Timeline,
} from '@harborlight/domain';

/** One step of a request as the court is told it. */
export interface StepFacts {
  readonly at: Instant;
  readonly kind: StepKind;
  readonly facility: string | null;
  readonly unit: string | null;
  readonly class: FacilityClass | null;
  readonly result: string | null;
  readonly channel: Channel | null;
  readonly answeredAfterMinutes: number | null;
}

/** A review without its need: what a paper may be made of. */
export interface ReviewFacts {
  readonly name: string;
  readonly timeZone: string;
  readonly demonstration: boolean;
  readonly state: string;
  readonly moment: Instant;
  readonly at: Instant;
  readonly legalStatus: LegalStatus;
  readonly pack: Pack;
  readonly then: ReviewSnapshot;
  readonly now: ReviewSnapshot;
  readonly clocks: readonly ClockReading[];
  readonly request: {
    readonly token: string;
    readonly state: RequestState;
    readonly agency: string;
    readonly openedAt: Instant;
    readonly endedAt: Instant | null;
    readonly steps: readonly StepFacts[];
  } | null;
  readonly timeline: Timeline;
}

/** What an exhibit is made of. */
export interface ExhibitFacts {
  readonly review: ReviewFacts;
  /** The name of the agency for which it is made. */
  readonly agency: string;
  readonly stamp: string;
  readonly tongue: Locale;
  /** Where whoever holds the paper can verify it. */
  readonly verifyUrl: string;
  /** Where in the board's log it stands. */
  readonly seq: number;
  readonly hash: string;
}
