import type { FacilityRecordView, UnitRecordView } from '@harborlight/contracts';
import {
  plainUnit,
  unitCriteria,
  whyNotUnit,
  type FacilityCriteria,
  type UnitCriteria,
} from '@harborlight/domain';
import {
  criteriaFieldOf,
  criteriaOf,
  criteriaValuesOf,
  criterionFields,
  numbersShown,
  numbersTaken,
  type CriteriaValues,
  type CriterionField,
  type MaybeNumber,
} from './criteria-values.logic.js';
import { undatedFaults } from './facility-values.logic.js';
import { faultsOfReasons, type Faults } from '../../shared/forms/faults.logic.js';

/** The criteria of a unit alone, in the shape of the screen. */
export interface OwnValues extends Omit<UnitCriteria, 'ages' | 'licensed' | 'sector'> {
  readonly ages: { readonly from: MaybeNumber; readonly to: MaybeNumber };
  readonly licensed: MaybeNumber;
  readonly sector: string;
}

/** A unit in the shape of the screen. */
export interface UnitValues {
  readonly name: string;
  readonly externalId: string | null;
  readonly own: OwnValues;
  /** Which criteria of the facility this unit answers for itself. */
  readonly differs: Readonly<Record<CriterionField, boolean>>;
  /** The facility's criteria with this unit's answers in their place. */
  readonly criteria: CriteriaValues;
}

const differing = (overrides: Partial<FacilityCriteria>): UnitValues['differs'] =>
  Object.fromEntries(criterionFields.map((field) => [field, overrides[field] !== undefined])) as Record<
    CriterionField,
    boolean
  >;

const ownValuesOf = (criteria: UnitCriteria): OwnValues => ({
  ...numbersShown(criteria, unitCriteria),
  sector: criteria.sector ?? '',
});

/** A new unit says "call and ask" to every need until somebody knows better. */
const plainOwn: OwnValues = {
  ...plainUnit,
  whoCanSleepHere: [],
  ages: { from: '', to: '' },
  licensed: '',
  kind: 'bed',
  sector: '',
};

export const newUnit = (facility: Pick<FacilityRecordView, 'criteria'>): UnitValues => ({
  name: '',
  externalId: null,
  own: plainOwn,
  differs: differing({}),
  criteria: criteriaValuesOf(facility.criteria),
});

export const unitValuesOf = (
  unit: Pick<UnitRecordView, 'name' | 'externalId' | 'criteria' | 'overrides'>,
  facility: Pick<FacilityRecordView, 'criteria'>,
): UnitValues => ({
  name: unit.name,
  externalId: unit.externalId,
  own: ownValuesOf(unit.criteria),
  differs: differing(unit.overrides),
  criteria: criteriaValuesOf({ ...facility.criteria, ...unit.overrides }),
});

const number = (value: MaybeNumber): number => (value === '' ? Number.NaN : value);

const ownOf = ({ ages, licensed, sector, ...rest }: OwnValues): UnitCriteria => ({
  ...numbersTaken<typeof rest, typeof unitCriteria>(rest, unitCriteria),
  ages: { from: number(ages.from), to: number(ages.to) },
  licensed: number(licensed),
  sector: sector.trim() || null,
});

/** A unit as the server takes it. */
export interface UnitBody {
  readonly name: string;
  readonly externalId?: string;
  readonly criteria: UnitCriteria;
  readonly overrides: Partial<FacilityCriteria>;
}

export function unitBodyOf(values: UnitValues): UnitBody {
  const said = criteriaOf(values.criteria);
  const overrides = Object.fromEntries(
    criterionFields.filter((field) => values.differs[field]).map((field) => [field, said[field]]),
  );
  return {
    name: values.name.trim(),
    ...(values.externalId !== null && { externalId: values.externalId }),
    criteria: ownOf(values.own),
    overrides,
  };
}

/** What the server calls `criteria` and `overrides` stands on the screen as `own` and `criteria`. */
export const unitFieldOf =
  ({ criteria }: UnitValues) =>
  (field: string): string => {
    const [first, ...rest] = field.split('.');
    if (first === 'criteria') return ['own', ...rest].join('.');
    return first === 'overrides' ? `criteria.${criteriaFieldOf(rest.join('.'), criteria)}` : field;
  };

/** What is known to be wrong before the server is asked. */
export function faultsOfUnit(values: UnitValues): Faults {
  const { ages, licensed } = values.own;
  const reasons = whyNotUnit(ownOf(values.own)).map((reason) => ({
    ...reason,
    ...(reason.field !== undefined && { field: unitFieldOf(values)(reason.field) }),
  }));
  return {
    ...faultsOfReasons(reasons),
    ...(values.name.trim() === '' && { name: 'needed' }),
    ...(ages.from === '' && { 'own.ages.from': 'needed' }),
    ...(ages.to === '' && { 'own.ages.to': 'needed' }),
    ...(licensed === '' && { 'own.licensed': 'needed' }),
    ...(values.differs.protection && undatedFaults(values.criteria)),
  };
}
