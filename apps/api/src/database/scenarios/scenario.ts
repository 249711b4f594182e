import type {
  AgencyKind,
  BlockReason,
  BoardEntry,
  BoardPolicy,
  FacilityFacts,
  Instant,
  LocalDate,
  MeetingPoint,
  Role,
  UnitFacts,
} from '@harborlight/domain';

export interface ScenarioAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
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
  readonly accounts: readonly ScenarioAccount[];
}
