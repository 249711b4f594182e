import type { AgencyView, FacilityRecordView, RegionView } from '@harborlight/contracts';
import { plainFacility, whyNotFacility, type FacilityCriteria, type MeetingPoint } from '@harborlight/domain';
import {
  criteriaFieldOf,
  criteriaOf,
  criteriaValuesOf,
  undatedFeatures,
  type CriteriaValues,
} from './criteria-values.logic.js';
import { faultsOfReasons, type Faults } from '../../shared/forms/faults.logic.js';

/** A facility in the shape of the screen. */
export interface FacilityValues {
  readonly agencyId: string;
  readonly alias: string;
  readonly state: string;
  readonly region: string;
  readonly externalId: string | null;
  readonly intakePhone: string;
  readonly meetingPoint: MeetingPoint | '';
  readonly criteria: CriteriaValues;
}

/** A new facility; an only agency and an only region need no choosing. */
export const newFacility = (
  agencies: readonly AgencyView[],
  regions: readonly RegionView[],
): FacilityValues => ({
  agencyId: agencies.length === 1 ? (agencies[0]?.id ?? '') : '',
  alias: '',
  state: '',
  region: regions.length === 1 ? (regions[0]?.code ?? '') : '',
  externalId: null,
  intakePhone: '',
  meetingPoint: '',
  criteria: criteriaValuesOf(plainFacility),
});

export const facilityValuesOf = (facility: FacilityRecordView): FacilityValues => ({
  agencyId: facility.agencyId,
  alias: facility.alias,
  state: facility.state,
  region: facility.region,
  externalId: facility.externalId,
  intakePhone: facility.intakePhone ?? '',
  meetingPoint: facility.meetingPoint ?? '',
  criteria: criteriaValuesOf(facility.criteria),
});

/** A facility as the server takes it, with nothing of the screen left. */
export interface FacilityBody {
  readonly agencyId: string;
  readonly alias: string;
  readonly state: string;
  readonly region: string;
  readonly externalId?: string;
  readonly intakePhone: string | null;
  readonly meetingPoint: MeetingPoint | null;
  readonly criteria: FacilityCriteria;
}

export const facilityBodyOf = (values: FacilityValues): FacilityBody => ({
  agencyId: values.agencyId,
  alias: values.alias.trim(),
  state: values.state.trim().toUpperCase(),
  region: values.region,
  ...(values.externalId !== null && { externalId: values.externalId }),
  intakePhone: values.intakePhone.trim() || null,
  meetingPoint: values.meetingPoint || null,
  criteria: criteriaOf(values.criteria),
});

export const undatedFaults = ({ protection }: CriteriaValues): Faults =>
  Object.fromEntries(
    undatedFeatures(protection).map((feature) => [`criteria.protection.${feature}.checkedOn`, 'needed']),
  );

/** What is known to be wrong before the server is asked. */
export const faultsOfFacility = (values: FacilityValues): Faults => ({
  ...faultsOfReasons(whyNotFacility(facilityBodyOf(values).criteria)),
  ...(values.agencyId === '' && { agencyId: 'needed' }),
  ...(values.alias.trim() === '' && { alias: 'needed' }),
  ...(values.region === '' && { region: 'needed' }),
  ...(!/^[A-Za-z]{2}$/.test(values.state.trim()) && { state: 'state' }),
  ...(values.criteria.updateMinutes === '' && { 'criteria.updateMinutes': 'needed' }),
  ...undatedFaults(values.criteria),
});

/** The field of the screen for a field as the server names it. */
export const facilityFieldOf =
  ({ criteria }: FacilityValues) =>
  (field: string): string => {
    const [first, ...rest] = field.split('.');
    return first === 'criteria' ? `criteria.${criteriaFieldOf(rest.join('.'), criteria)}` : field;
  };
