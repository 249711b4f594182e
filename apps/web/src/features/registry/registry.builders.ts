import type { AgencyView, FacilityRecordView, RegistryView, UnitRecordView } from '@harborlight/contracts';
import { plainFacility, plainUnit } from '@harborlight/domain';

export const aUnit = (said: Partial<UnitRecordView> = {}): UnitRecordView => ({
  id: 'unit-girls',
  facilityId: 'facility-linden',
  name: "Girls' wing",
  externalId: null,
  criteria: {
    ...plainUnit,
    whoCanSleepHere: ['girls'],
    ages: { from: 12, to: 17 },
    licensed: 8,
    kind: 'bed',
    sector: null,
  },
  overrides: {},
  closed: false,
  beds: [],
  ...said,
});

export const aFacility = (said: Partial<FacilityRecordView> = {}): FacilityRecordView => ({
  id: 'facility-linden',
  agencyId: 'agency-linden',
  externalId: null,
  alias: 'Linden House',
  state: 'MO',
  region: 'jackson',
  criteria: plainFacility,
  intakePhone: '+1 816 555 0142',
  meetingPoint: 'call-on-the-way',
  units: [aUnit()],
  ...said,
});

export const anAgency = (said: Partial<AgencyView> = {}): AgencyView => ({
  id: 'agency-linden',
  name: 'Linden Society',
  kind: 'shelter-operator',
  state: null,
  externalId: null,
  ...said,
});

export const aRegistry = (said: Partial<RegistryView> = {}): RegistryView => ({
  agencies: [anAgency()],
  regions: [{ code: 'jackson', nameEn: 'Jackson County', nameEs: 'Condado de Jackson' }],
  facilities: [aFacility()],
  ...said,
});
