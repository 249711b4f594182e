import type {
  BedKind,
  BoardPolicy,
  Channel,
  DeclineClass,
  DeclineCode,
  Exit,
  FacilityClass,
  HoldKind,
  Instant,
  LadderStep,
  MeetingPoint,
  MissingCapability,
  MissingChildClock,
  Need,
  OfferState,
  PaperAtDoor,
  ReleaseCode,
  RequestState,
  StepKind,
  Transport,
} from '@harborlight/domain';

/** A hold as its owner and the shelter see it. `until` alone ends it: no job does. */
export interface HoldView {
  readonly id: string;
  readonly unitId: string;
  readonly bedId: string;
  readonly bed: string;
  readonly kind: HoldKind;
  readonly from: Instant;
  readonly until: Instant;
  readonly requestId: string | null;
  readonly ownerId: string;
  readonly owner: string;
  readonly agency: string;
  readonly callBack: string | null;
  readonly extensionsLeft: number;
  /** Set where the hold ended before its time. */
  readonly released: ReleaseCode | null;
}

/** One line of a request's log. `result` is a coded word of the step's kind; a need-coded one shrinks to its class. */
export interface StepView {
  readonly at: Instant;
  readonly kind: StepKind;
  readonly leg: number;
  readonly unitId: string | null;
  readonly result: string | null;
  readonly channel: Channel | null;
  /** The name of whoever did it; null for the clock. */
  readonly by: string | null;
}

/** An offer as the officer who asks sees it. */
export interface OfferView {
  readonly id: string;
  readonly requestId: string;
  readonly unitId: string;
  readonly leg: number;
  readonly state: OfferState;
  readonly channel: Channel;
  readonly answer: DeclineCode | DeclineClass | null;
  readonly askedAt: Instant;
  readonly acknowledgedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly onTheWayAt: Instant | null;
  /** When the child is expected at the door. */
  readonly expectedAt: Instant | null;
  readonly holdId: string | null;
  readonly holdUntil: Instant | null;
  readonly placementId: string | null;
}

/** An offer as the shelter that is asked sees it. */
export interface AskedView extends OfferView {
  readonly token: string;
  readonly officer: string;
  readonly agency: string;
  readonly callBack: string | null;
  /** null where the need is gone: the officer's open page sends it again. */
  readonly need: Need | null;
}

/** `GET /api/requests/:id`, and the list of a board. */
export interface RequestView {
  readonly id: string;
  readonly token: string;
  readonly state: RequestState;
  readonly officerId: string;
  readonly officer: string;
  readonly agency: string;
  readonly callBack: string | null;
  readonly legs: number;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  /** Whether the need is in the expiring store now. */
  readonly needHere: boolean;
  readonly needUntil: Instant | null;
  readonly hold: HoldView | null;
  readonly offers: readonly OfferView[];
  readonly steps: readonly StepView[];
  /** The ladder as it stood at the opening, and how many of its steps have been climbed. */
  readonly ladder: readonly LadderStep[];
  readonly rung: number;
  /** As agreed at the opening: how many units may be asked at once, and whether all that fit may. */
  readonly offersAtOnce: number;
  readonly broadcast: boolean;
  /** As agreed at the opening: how long a bed alert holds the bed that it finds. */
  readonly watchHoldMinutes: number;
}

/** A decline against what the shelter itself published: staff are asked to mend the criteria. */
export interface MendCriteria {
  readonly unitId: string;
  readonly code: DeclineCode;
}

/** What answering an offer, or logging a call, came to. */
export interface AnswerView {
  readonly offer: OfferView | null;
  readonly hold: HoldView | null;
  /** Whether the board was corrected in the same step. */
  readonly corrected: boolean;
  readonly mend: MendCriteria | null;
}

/** `GET /api/offers/:id/hand-over`: only after an accept; never an address. */
export interface HandOverView {
  readonly offerId: string;
  readonly unitId: string;
  readonly intakePhone: string | null;
  readonly meetingPoint: MeetingPoint | null;
  readonly papersAtDoor: readonly PaperAtDoor[];
  readonly transport: Transport;
  readonly bed: string;
  readonly bedKind: BedKind;
  readonly expectedAt: Instant | null;
  readonly holdUntil: Instant;
  readonly officer: string;
  readonly agency: string;
  readonly callBack: string | null;
}

export interface PlacementView {
  readonly id: string;
  readonly offerId: string;
  readonly requestId: string;
  readonly token: string;
  readonly unitId: string;
  readonly bed: string;
  readonly arrivedAt: Instant;
  readonly departedAt: Instant | null;
  readonly exit: Exit | null;
  /** Set where the child left the placement. */
  readonly missingChild: MissingChildClock | null;
}

/** `GET /api/boards/:code/policy` */
export interface PolicyView extends BoardPolicy {
  readonly board: string;
}

/** `GET /api/boards/:code/turnover`: how fast open beds go, for the confidence of each line. */
export interface TurnoverView {
  readonly at: Instant;
  /** Beds taken each hour while any was open, shrunk to the class; two significant digits. */
  readonly units: readonly { readonly unitId: string; readonly takenPerHour: number }[];
}

/**
 * `GET /api/boards/:code/calibration`: `predicted` is the mean of what the board had said, `found` the share that was
 * found open, `foundOpen` how many of a facility's findings were.
 */
export interface CalibrationView {
  readonly findings: number;
  readonly brier: number | null;
  /** What always saying the overall share would have scored. */
  readonly brierOfShare: number | null;
  readonly bins: readonly {
    readonly from: number;
    readonly to: number;
    readonly findings: number;
    readonly predicted: number;
    readonly found: number;
  }[];
  readonly classes: readonly {
    readonly class: FacilityClass;
    readonly findings: number;
    readonly predicted: number;
    readonly found: number;
    readonly brier: number;
  }[];
  readonly facilities: readonly {
    readonly facilityId: string;
    readonly findings: number;
    readonly foundOpen: number;
  }[];
}

/** `GET /api/boards/:code/watches`: standing searches of the officer's agency. */
export interface WatchView {
  readonly id: string;
  readonly requestId: string | null;
  readonly token: string | null;
  readonly officerId: string;
  readonly holdAtOnce: boolean;
  readonly setAt: Instant;
  readonly expiresAt: Instant;
  readonly hitAt: Instant | null;
  readonly hitUnitId: string | null;
  readonly endedAt: Instant | null;
  readonly needHere: boolean;
  /** The agencies told beside whoever set it. */
  readonly tells: readonly { readonly id: string; readonly name: string }[];
  /** A watch of the court stands until then unless somebody confirms that it is still needed. */
  readonly confirmBy: Instant | null;
}

/** `GET /api/boards/:code/unmet` */
export interface UnmetView {
  readonly hour: Instant;
  readonly class: FacilityClass | 'any';
  readonly region: string;
  readonly missing: MissingCapability;
  readonly outcome: Extract<RequestState, 'unmet' | 'withdrawn'>;
  readonly count: number;
}
