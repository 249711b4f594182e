import type {
  ConditionAnswer,
  BedKind,
  Condition,
  FacilityClass,
  IveClass,
  JjdpaClass,
  Language,
  LegalStatus,
  PaperAtDoor,
  PreaClass,
  ProtectiveFeature,
  Service,
  Sleeper,
  StateLicenceClass,
  Transport,
  WalkOut,
} from '../vocabulary/codes.js';
import type { LocalDate, LocalTime } from '../time/instant.js';

/** A protective feature somebody went and checked, and when. */
export interface CheckedFeature {
  readonly feature: ProtectiveFeature;
  readonly checkedOn: LocalDate;
  /** Young people per staff member tonight; only with `staff-ratio-tonight`. */
  readonly youthPerStaff?: number;
}

/** A weekly stretch of intake hours; `days` are ISO weekdays, Monday 1. No entries mean around the clock. */
export interface IntakeHours {
  readonly days: readonly number[];
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** What is true of a facility, and of each of its units unless the unit says otherwise. */
export interface FacilityCriteria {
  readonly class: FacilityClass;
  readonly confidential: boolean;
  readonly onDetentionGrounds: boolean;
  readonly sharesBuildingWithAdultJail: boolean;
  readonly walkOut: WalkOut;
  readonly jjdpaClass: JjdpaClass;
  readonly preaClass: PreaClass;
  readonly stateLicenceClass: StateLicenceClass;
  readonly iveClass: IveClass;
  readonly protection: readonly CheckedFeature[];
  readonly services: readonly Service[];
  readonly languages: readonly Language[];
  readonly intakeHours: readonly IntakeHours[];
  readonly papersAtDoor: readonly PaperAtDoor[];
  readonly transport: Transport;
  /** Longest stay in nights; null where there is no limit. */
  readonly maxNights: number | null;
  readonly dutyToAccept: boolean;
  /** How long a status stays fresh, in minutes. */
  readonly updateMinutes: number;
  /** Shift changes in the board's local time; a status is asked again at each. */
  readonly shiftTimes: readonly LocalTime[];
}

/** What is true of one unit alone. */
export interface UnitCriteria {
  readonly whoCanSleepHere: readonly Sleeper[];
  /** Licensed ages in years, both ends included. */
  readonly ages: { readonly from: number; readonly to: number };
  /** Licensed count of beds, rooms or cribs. */
  readonly licensed: number;
  readonly kind: BedKind;
  readonly answers: Readonly<Record<Condition, ConditionAnswer>>;
  readonly legalStatuses: readonly LegalStatus[];
  readonly lowCensus: boolean;
  readonly sleepOnly: boolean;
  /** The shelter takes part without showing counts: the line says *withheld: call*. */
  readonly countsWithheld: boolean;
  /** The source's own grouping of an imported unit (a city's "sector"). */
  readonly sector: string | null;
}

/** The full criteria of a unit as the log's `unit.profile` entry carries them: facility and unit merged. */
export interface UnitProfile extends FacilityCriteria, UnitCriteria {
  readonly unitId: string;
  readonly facilityId: string;
  readonly agencyId: string;
  /** The importer's key (`toronto:15371`). */
  readonly externalId: string | null;
  /** The facility's alias. */
  readonly facility: string;
  /** The unit's name. */
  readonly unit: string;
  readonly state: string;
  /** The region's code. */
  readonly region: string;
}

/** A facility as the registry keeps it. */
export interface FacilityFacts {
  readonly id: string;
  readonly agencyId: string;
  readonly alias: string;
  readonly state: string;
  readonly region: string;
  readonly criteria: FacilityCriteria;
}

/** A unit as the registry keeps it; `overrides` replace what the facility says. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly criteria: UnitCriteria;
  readonly overrides: Partial<FacilityCriteria>;
}

/** The unit's profile: the facility's criteria, the unit's overrides, the unit's own criteria. */
export function profileOf(facility: FacilityFacts, unit: UnitFacts): UnitProfile {
  return {
    ...facility.criteria,
    ...unit.overrides,
    ...unit.criteria,
    unitId: unit.id,
    facilityId: facility.id,
    agencyId: facility.agencyId,
    externalId: unit.externalId,
    facility: facility.alias,
    unit: unit.name,
    state: facility.state,
    region: facility.region,
  };
}
