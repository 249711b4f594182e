import type {
  ChainPosition,
  Channel,
  ClockReading,
  DocketLine,
  ExhibitDocument,
  FacilityClass,
  HeadlinePeriod,
  Instant,
  LegalStatus,
  LocalDate,
  Pack,
  RequestState,
  ReviewSnapshot,
  StepKind,
  Timeline,
} from '@harborlight/domain';

/** One of `GET /api/packs`; the whole pack is at `GET /api/packs/:jurisdiction/:version`. */
export type PackHead = Pick<Pack, 'jurisdiction' | 'version' | 'from' | 'until' | 'name' | 'changes'>;

/** One step of a request as the court sees it: a reason that speaks of the child is told by its class alone. */
export interface ReviewedStep {
  readonly at: Instant;
  readonly kind: StepKind;
  readonly facility: string | null;
  readonly unit: string | null;
  readonly class: FacilityClass | null;
  readonly result: string | null;
  readonly channel: Channel | null;
  /** Whole minutes since this unit was asked; null where the step answers nothing. */
  readonly answeredAfterMinutes: number | null;
}

export interface ReviewedRequest {
  /** A watch that is set for it ends with it. */
  readonly id: string;
  readonly token: string;
  readonly state: RequestState;
  readonly agency: string;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  readonly steps: readonly ReviewedStep[];
}

/** `POST /api/reviews` */
export interface ReviewView {
  readonly board: string;
  readonly name: string;
  readonly timeZone: string;
  readonly demonstration: boolean;
  readonly state: string;
  /** The hour of decision. */
  readonly moment: Instant;
  /** When the review was made. */
  readonly at: Instant;
  readonly legalStatus: LegalStatus;
  readonly ground: string | null;
  /** The rules in force at the moment; the model pack where the state has none of its own. */
  readonly pack: Pack;
  readonly then: ReviewSnapshot;
  readonly now: ReviewSnapshot;
  /** Empty where no custody instant was given. */
  readonly clocks: readonly ClockReading[];
  readonly request: ReviewedRequest | null;
  readonly timeline: Timeline;
}

/** `POST /api/exhibits` as a page: what the paper says, word for word. */
export interface ExhibitPage {
  readonly stamp: string;
  readonly document: ExhibitDocument;
}

/** `GET /api/exhibits/:stamp/verification`, open to whoever holds the paper. */
export interface ExhibitVerification {
  readonly stamp: string;
  readonly as: 'pdf' | 'page';
  readonly board: string;
  readonly boardName: string;
  readonly demonstration: boolean;
  readonly agency: string;
  readonly madeAt: Instant;
  /** Where in the log the exhibit stands. */
  readonly seq: number;
  readonly hash: string;
  /** Whether the file in hand is the one that was made; null where none was given. */
  readonly sameFile: boolean | null;
  /** Whether the log has this hash at this position today. */
  readonly onChain: boolean;
  /** The chain from the first entry to today's head, as it was last recomputed. */
  readonly chain: {
    readonly intact: boolean;
    /** When all of it was recomputed. */
    readonly checkedAt: Instant;
    /** How far it reached then, or the paper where that is newer: never the head of this very minute. */
    readonly seq: number;
    readonly hash: string;
    readonly firstBad: number | null;
  };
}

/**
 * The signed head of a board on one day: whoever keeps it can prove what the log and the audit trail said, and need not
 * trust the board.
 */
export interface Anchor {
  readonly board: string;
  readonly day: LocalDate;
  readonly seq: number;
  readonly hash: string;
  /** Where the audit trail stood when the day ended. */
  readonly audit: ChainPosition;
  readonly at: Instant;
  /** Ed25519 public key, base64url of its 32 bytes. */
  readonly publicKey: string;
  /** Over the lines `harborlight anchor 1`, board, day, seq, hash, audit.seq, audit.hash and at; base64url. */
  readonly signature: string;
}

/** `GET /api/boards/:code/docket` */
export interface DocketView {
  readonly board: string;
  readonly name: string;
  readonly timeZone: string;
  readonly demonstration: boolean;
  readonly at: Instant;
  /** What runs out first stands first. */
  readonly lines: readonly DocketLine[];
}

/** `GET /api/boards/:code/headline`: searches of detention desks without a placement at hour 24 and hour 72. */
export interface HeadlineView {
  readonly board: string;
  readonly at: Instant;
  /** The last twelve months, oldest first. */
  readonly months: readonly HeadlinePeriod[];
  /** The same twelve months together. */
  readonly pooled: HeadlinePeriod;
  readonly reference: { readonly without: number; readonly of: number; readonly source: string };
}
