import type { FacilityCriteria, UnitCriteria } from '../registry/criteria.js';

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
