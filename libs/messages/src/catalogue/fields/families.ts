import type { AskedCriterion, CheckedFeature, FacilityCriteria, UnitCriteria } from '@harborlight/domain';

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

/** Why a unit falls short of what a need asks, and how the question is put where it needs more than the label. */
type Asked<Field> = Readonly<
  Record<Extract<Field, AskedCriterion>, { readonly missing: string; readonly askHelp?: string }>
>;

/** The four legal fields say "secure" in four senses that clash; each help names its law. */
export type FieldMessages = {
  readonly facility: Fields<FacilityField> & Asked<FacilityField>;
  readonly unit: Fields<UnitField> & Asked<UnitField>;
  readonly bed: Fields<BedField>;
};

/** A field of a facility, a unit or a bed, as the keys name it. */
export type FieldName = `facility.${FacilityField}` | `unit.${UnitField}` | `bed.${BedField}`;
