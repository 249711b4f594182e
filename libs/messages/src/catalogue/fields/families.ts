import type { CheckedFeature, FacilityCriteria, UnitCriteria } from '@harborlight/domain';

type FacilityField =
  | 'alias'
  | 'agency'
  | 'state'
  | 'region'
  | 'intakePhone'
  | 'meetingPoint'
  | Exclude<keyof CheckedFeature, 'feature'>
  | keyof FacilityCriteria;
type UnitField = 'name' | keyof UnitCriteria;
type BedField = 'label' | 'single' | 'accessible';

/** The label of a field, and one sentence of help where the label alone would mislead. */
type Fields<Field extends string> = Readonly<
  Record<Field, { readonly label: string; readonly help?: string }>
>;

/** The four legal fields say "secure" in four senses that clash; each help names its law. */
export type FieldMessages = {
  readonly facility: Fields<FacilityField>;
  readonly unit: Fields<UnitField>;
  readonly bed: Fields<BedField>;
};

/** A field of a facility, a unit or a bed, as the keys name it. */
export type FieldName = `facility.${FacilityField}` | `unit.${UnitField}` | `bed.${BedField}`;
