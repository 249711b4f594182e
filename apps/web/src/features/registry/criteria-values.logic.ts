import {
  facilityCriteria,
  protectiveFeatures,
  type CheckedFeature,
  type CriteriaSection,
  type FacilityCriteria,
  type IntakeHours,
  type LocalDate,
  type LocalTime,
  type NumbersIn,
  type ProtectiveFeature,
} from '@harborlight/domain';

/** A number field that may stand empty. */
export type MaybeNumber = number | '';

export interface FeatureValues {
  readonly checked: boolean;
  readonly checkedOn: LocalDate;
  readonly youthPerStaff: MaybeNumber;
}

export interface HoursValues {
  /** ISO weekdays as the checkboxes give them. */
  readonly days: readonly string[];
  readonly from: LocalTime;
  readonly to: LocalTime;
}

type Table = Readonly<Record<string, { readonly kind: string; readonly plain: unknown }>>;
type WithNumbers<Values, Numbers extends PropertyKey> = Omit<Values, Numbers> &
  Readonly<Record<Numbers, MaybeNumber>>;

const numbersIn = (table: Table): string[] =>
  Object.keys(table).filter((field) => table[field]?.kind === 'number');

/** The values with their numbers in the shape of the screen: no limit is an empty field. */
export const numbersShown = <Values extends object, Of extends Table>(
  values: Values,
  table: Of,
): WithNumbers<Values, NumbersIn<Of>> =>
  ({
    ...values,
    ...Object.fromEntries(numbersIn(table).map((field) => [field, values[field as keyof Values] ?? ''])),
  }) as WithNumbers<Values, NumbersIn<Of>>;

/** The values with their numbers as the server takes them: an empty field is no limit, or for the server to refuse. */
export const numbersTaken = <Values extends object, Of extends Table>(
  values: WithNumbers<Values, NumbersIn<Of>>,
  table: Of,
): Values =>
  ({
    ...values,
    ...Object.fromEntries(
      numbersIn(table).map((field) => {
        const typed = values[field as keyof typeof values];
        return [field, typed === '' ? (table[field]?.plain === null ? null : 0) : typed];
      }),
    ),
  }) as unknown as Values;

/** The criteria of a facility in the shape of the screen. */
export interface CriteriaValues extends WithNumbers<
  Omit<FacilityCriteria, 'protection' | 'intakeHours'>,
  NumbersIn<typeof facilityCriteria>
> {
  readonly protection: Readonly<Record<ProtectiveFeature, FeatureValues>>;
  readonly intakeHours: readonly HoursValues[];
}

const featureValues = (checked: CheckedFeature | undefined): FeatureValues => ({
  checked: checked !== undefined,
  checkedOn: checked?.checkedOn ?? '',
  youthPerStaff: checked?.youthPerStaff ?? '',
});

const hoursValues = ({ days, from, to }: IntakeHours): HoursValues => ({ days: days.map(String), from, to });

export const criteriaValuesOf = (criteria: FacilityCriteria): CriteriaValues => ({
  ...numbersShown(criteria, facilityCriteria),
  protection: Object.fromEntries(
    protectiveFeatures.map((feature) => [
      feature,
      featureValues(criteria.protection.find((checked) => checked.feature === feature)),
    ]),
  ) as Record<ProtectiveFeature, FeatureValues>,
  intakeHours: criteria.intakeHours.map(hoursValues),
});

/** The features in the order in which they are sent: refusals name them by their place in it. */
const checkedFeatures = (protection: CriteriaValues['protection']): ProtectiveFeature[] =>
  protectiveFeatures.filter((feature) => protection[feature].checked);

function checkedFeature(feature: ProtectiveFeature, values: FeatureValues): CheckedFeature {
  const { checkedOn, youthPerStaff } = values;
  const counted = feature === 'staff-ratio-tonight' && youthPerStaff !== '';
  return { feature, checkedOn, ...(counted && { youthPerStaff }) };
}

/** What the screen says, as the server takes it. */
export const criteriaOf = (values: CriteriaValues): FacilityCriteria => ({
  ...numbersTaken<FacilityCriteria, typeof facilityCriteria>(values as never, facilityCriteria),
  protection: checkedFeatures(values.protection).map((feature) =>
    checkedFeature(feature, values.protection[feature]),
  ),
  intakeHours: values.intakeHours.map(({ days, from, to }) => ({ days: days.map(Number).sort(), from, to })),
  shiftTimes: values.shiftTimes.filter((time) => time !== '').sort(),
});

/** The field of the screen for a path below the criteria as the server names it. */
export function criteriaFieldOf(path: string, values: CriteriaValues): string {
  const [field = path, index, ...rest] = path.split('.');
  // Intake hours and shift changes tell their faults under the whole list.
  if (field !== 'protection' || index === undefined) return field;
  const feature = checkedFeatures(values.protection)[Number(index)];
  return feature ? ['protection', feature, ...rest].join('.') : 'protection';
}

/** The features said to be checked, without the day. */
export const undatedFeatures = (protection: CriteriaValues['protection']): ProtectiveFeature[] =>
  checkedFeatures(protection).filter((feature) => protection[feature].checkedOn === '');

export type CriterionField = keyof typeof facilityCriteria;

export const criterionFields = Object.keys(facilityCriteria) as CriterionField[];

/** The criteria under one heading, in the order a person fills them in. */
export const fieldsOf = (section: CriteriaSection): CriterionField[] =>
  criterionFields.filter((field) => facilityCriteria[field].section === section);
