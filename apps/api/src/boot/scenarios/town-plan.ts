import type {
  AgencyKind,
  BlockReason,
  BoardPolicy,
  FacilityCriteria,
  MeetingPoint,
  ProtectiveFeature,
  Role,
  UnitCriteria,
} from '@harborlight/domain';
import type { ScenarioRegion } from './scenario.js';

/** How busy a unit is and how well it reports, on an ordinary day of the year behind us. */
export interface Rhythm {
  /** The share of its beds that is occupied. */
  readonly occupancy: number;
  /** How long a child stays, on average. */
  readonly nights: number;
  /** The share of shift changes at which staff report. */
  readonly reporting: number;
}

/** What the unit's staff last said before the scenario's now. */
export interface LastWord {
  readonly minutesAgo: number;
  readonly occupied: number;
  /** As many as are licensed, unless said. */
  readonly staffed?: number;
  readonly blocks?: readonly { readonly reason: BlockReason; readonly hours: number }[];
  /** In how many days an occupied bed is expected to open, one bed each. */
  readonly expectedInDays?: readonly number[];
}

export type Tonight = 'never-reported' | { readonly closedDaysAgo: number } | LastWord;

export interface UnitPlan {
  readonly name: string;
  readonly criteria: UnitCriteria;
  readonly overrides?: Partial<FacilityCriteria>;
  /** How many of the beds, from the first on, a wheelchair reaches. */
  readonly accessibleBeds?: number;
  readonly rhythm: Rhythm;
  readonly tonight: Tonight;
}

/** Criteria as a plan says them: protection by how many days ago somebody went and checked it. */
export interface CriteriaPlan extends Omit<FacilityCriteria, 'protection'> {
  readonly checkedDaysAgo: Partial<Record<ProtectiveFeature, number>>;
  readonly youthPerStaff?: number;
}

export interface FacilityPlan<AgencyKey extends string = string> {
  readonly alias: string;
  readonly agency: AgencyKey;
  readonly state: string;
  readonly region: string;
  readonly intakePhone: string;
  readonly meetingPoint: MeetingPoint | null;
  readonly criteria: CriteriaPlan;
  readonly units: readonly UnitPlan[];
}

export interface AgencyPlan {
  readonly name: string;
  readonly kind: AgencyKind;
  /** Left out where it works on both sides of the state line. */
  readonly state?: string;
}

export interface AccountPlan<AgencyKey extends string = string> {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly agency: AgencyKey;
}

/** A detention desk, and how hard it found beds in the year behind us. */
export interface SearchPlan<AgencyKey extends string = string> {
  readonly agency: AgencyKey;
  /** The e-mail of the account whose searches they are; null for somebody without one. */
  readonly officer: string | null;
  readonly searchesAMonth: readonly [fewest: number, most: number];
  /** The share of them that had no placement after a day, a year ago and now; after three days half of that. */
  readonly waitedADay: readonly [aYearAgo: number, now: number];
  /** The searches of tonight: for how long they have gone on, and the units of the desk's state that said no. */
  readonly tonight: readonly { readonly hours: number; readonly asked: readonly string[] }[];
}

/** A town before it has a date: plain facts, relative to whatever `now` it is built for. */
export interface TownPlan<AgencyKey extends string = string> {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly policy: Partial<BoardPolicy>;
  readonly regions: readonly ScenarioRegion[];
  readonly agencies: Readonly<Record<AgencyKey, AgencyPlan>>;
  readonly facilities: readonly FacilityPlan<AgencyKey>[];
  readonly accounts: readonly AccountPlan<AgencyKey>[];
  readonly searchPlans: readonly SearchPlan<AgencyKey>[];
}
