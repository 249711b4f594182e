import type {
  AgencyKind,
  BlockReason,
  BoardEntry,
  BoardPolicy,
  FacilityFacts,
  Instant,
  LocalDate,
  MeetingPoint,
  RequestState,
  Role,
  StepKind,
  UnitFacts,
} from '@harborlight/domain';

interface ScenarioAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  /** The state whose law it works under; null where it works on both sides. */
  readonly state: string | null;
}

export interface ScenarioRegion {
  readonly code: string;
  readonly nameEn: string;
  readonly nameEs: string;
}

export interface ScenarioFacility extends FacilityFacts {
  readonly intakePhone: string | null;
  readonly meetingPoint: MeetingPoint | null;
}

export interface ScenarioUnit extends UnitFacts {
  readonly facilityId: string;
}

export interface ScenarioBed {
  readonly id: string;
  readonly unitId: string;
  readonly label: string;
  readonly single: boolean;
  readonly accessible: boolean;
  /** Added by a census above the number of beds. */
  readonly overflow: boolean;
}

/** A stretch of time in which a bed was, or still is, occupied or blocked. */
export interface ScenarioSpan {
  readonly bedId: string;
  readonly state: 'occupied' | 'blocked';
  readonly from: Instant;
  /** null while nobody knows when the child will leave. */
  readonly until: Instant | null;
  readonly reason: BlockReason | null;
  readonly expectedOn: LocalDate | null;
}

export interface ScenarioStep {
  readonly at: Instant;
  readonly kind: StepKind;
  readonly unitId?: string;
  readonly result?: string;
  /** Whether the desk's officer took it; else a shelter or the clock did. */
  readonly byOfficer: boolean;
}

/** A search as it stands or ended: codes of beds, and nothing of a child. */
export interface ScenarioRequest {
  readonly id: string;
  readonly agencyId: string;
  /** The e-mail of an account of the town; null for somebody without one. */
  readonly officer: string | null;
  readonly token: string;
  readonly state: RequestState;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  readonly purgedAt: Instant | null;
  readonly rung: number;
  /** In the order in which they were taken. */
  readonly steps: readonly ScenarioStep[];
}

export interface ScenarioAccount {
  readonly email: string;
  readonly name: string;
  readonly memberships: readonly { readonly role: Role; readonly agencyId: string }[];
}

/** A whole board as plain rows: the registry, the spans, the log they add up to, and who may sign in. */
export interface Scenario {
  readonly board: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly timeZone: string;
  };
  readonly agencies: readonly ScenarioAgency[];
  /** What the community agreed on, where it differs from what we propose. */
  readonly policy: Partial<BoardPolicy>;
  readonly regions: readonly ScenarioRegion[];
  readonly facilities: readonly ScenarioFacility[];
  readonly units: readonly ScenarioUnit[];
  readonly beds: readonly ScenarioBed[];
  readonly spans: readonly ScenarioSpan[];
  /** The log in the order of its seq, which starts at 1 and has no gap. */
  readonly entries: readonly BoardEntry[];
  readonly requests: readonly ScenarioRequest[];
  readonly accounts: readonly ScenarioAccount[];
}
