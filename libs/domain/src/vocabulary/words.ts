import { bedFieldWords, unitFieldWords, type BedField, type UnitField } from './words/unit-fields.js';
import { facilityFieldWords, type FacilityField } from './words/facility-fields.js';
import type { FieldMessages } from './words/localized-text.js';

export * from './words/localized-text.js';
export * from './words/anchor.js';
export * from './words/assign.js';
export * from './words/court.js';
export * from './words/exhibit.js';
export * from './words/exhibit-parts.js';
export * from './words/exhibit-reasons.js';
export * from './words/exhibit-tables.js';
export * from './words/facility.js';
export * from './words/facility-fields.js';
export * from './words/law.js';
export * from './words/legs.js';
export * from './words/match.js';
export * from './words/missing-child.js';
export * from './words/need.js';
export * from './words/notices.js';
export * from './words/people.js';
export * from './words/placement.js';
export * from './words/refusals.js';
export * from './words/steps.js';
export * from './words/unit.js';
export * from './words/unit-fields.js';
export * from './words/vacancy.js';

/** The words of every field of a facility, a unit and a bed. */
export const fieldWords: FieldMessages<FacilityField | UnitField | BedField> = {
  ...facilityFieldWords,
  ...unitFieldWords,
  ...bedFieldWords,
};
