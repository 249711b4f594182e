import type { AgencyKind, FacilityCriteria, MeetingPoint, UnitCriteria } from '@harborlight/domain';

export interface AgencyView {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  /** The state whose law it works under; null where that was not said. */
  readonly state: string | null;
  readonly externalId: string | null;
}

export interface RegionView {
  readonly code: string;
  readonly nameEn: string;
  readonly nameEs: string;
}

export interface BedRecordView {
  readonly id: string;
  readonly label: string;
  readonly single: boolean;
  readonly accessible: boolean;
  readonly overflow: boolean;
}

export interface UnitRecordView {
  readonly id: string;
  readonly facilityId: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly criteria: UnitCriteria;
  readonly overrides: Partial<FacilityCriteria>;
  readonly closed: boolean;
  readonly beds: readonly BedRecordView[];
}

export interface FacilityRecordView {
  readonly id: string;
  readonly agencyId: string;
  readonly externalId: string | null;
  readonly alias: string;
  readonly state: string;
  readonly region: string;
  readonly criteria: FacilityCriteria;
  readonly intakePhone: string | null;
  readonly meetingPoint: MeetingPoint | null;
  readonly units: readonly UnitRecordView[];
}

/** `GET /api/boards/:code/registry`: what the caller may see of it. */
export interface RegistryView {
  readonly agencies: readonly AgencyView[];
  readonly regions: readonly RegionView[];
  readonly facilities: readonly FacilityRecordView[];
}

/** `GET /api/facilities/:id/intake` */
export interface IntakeView {
  readonly facilityId: string;
  readonly intakePhone: string | null;
  readonly meetingPoint: MeetingPoint | null;
}
