import { created, ok, operation, shape } from '../operation.js';
import type { AgencyDto, BedDto, FacilityDto, RegionDto, UnitDto } from '../registry/registry.dto.js';
import type {
  AgencyView,
  BedRecordView,
  FacilityRecordView,
  IntakeView,
  RegionView,
  RegistryView,
  UnitRecordView,
} from '../registry/registry.views.js';

/** What a facility's criteria may contradict, in themselves. */
const facilityRefusals = ['ratio-missing', 'detention-off-its-grounds'] as const;
/** A unit may say all of it differently. */
const unitRefusals = [...facilityRefusals, 'ages-reversed'] as const;
/** What a past date may contradict: the clock, or the unit's own log. */
const datingRefusals = ['at-ahead', 'older-than-newest'] as const;

export const readRegistry = operation({
  id: 'readRegistry',
  method: 'GET',
  path: '/api/boards/:code/registry',
  summary: 'Reads the agencies, regions, facilities, units and beds that the caller may see',
  tag: 'registry',
  permission: 'registry.read',
  answer: ok<RegistryView>(),
});

export const listTellableAgencies = operation({
  id: 'listTellableAgencies',
  method: 'GET',
  path: '/api/boards/:code/tellable-agencies',
  summary: 'Lists the agencies that a watch may tell',
  tag: 'registry',
  permission: 'watch.write',
  answer: ok<AgencyView[]>(),
});

export const createAgency = operation({
  id: 'createAgency',
  method: 'POST',
  path: '/api/boards/:code/agencies',
  summary: 'Adds an agency to a board',
  tag: 'registry',
  permission: 'agency.write',
  body: shape<AgencyDto>(),
  answer: created<AgencyView>(),
  refusals: ['agency-exists'],
});

export const changeAgency = operation({
  id: 'changeAgency',
  method: 'PUT',
  path: '/api/agencies/:id',
  summary: 'Changes an agency',
  tag: 'registry',
  permission: 'agency.write',
  body: shape<AgencyDto>(),
  answer: ok<AgencyView>(),
  refusals: ['agency-exists'],
});

export const nameRegion = operation({
  id: 'nameRegion',
  method: 'PUT',
  path: '/api/boards/:code/regions/:region',
  summary: 'Adds a region or changes its names',
  tag: 'registry',
  permission: 'agency.write',
  body: shape<RegionDto>(),
  answer: ok<RegionView>(),
});

export const createFacility = operation({
  id: 'createFacility',
  method: 'POST',
  path: '/api/boards/:code/facilities',
  summary: 'Adds a facility with its criteria',
  tag: 'registry',
  permission: 'registry.write',
  body: shape<FacilityDto>(),
  answer: created<FacilityRecordView>(),
  refusals: ['facility-exists', 'unknown-region', ...facilityRefusals],
});

export const changeFacility = operation({
  id: 'changeFacility',
  method: 'PUT',
  path: '/api/facilities/:id',
  summary: 'Changes a facility; its units follow where they say nothing of their own',
  tag: 'registry',
  permission: 'registry.write',
  body: shape<FacilityDto>(),
  answer: ok<FacilityRecordView>(),
  refusals: ['facility-exists', 'unknown-region', ...facilityRefusals, ...datingRefusals],
});

export const readIntake = operation({
  id: 'readIntake',
  method: 'GET',
  path: '/api/facilities/:id/intake',
  summary: 'Reads how to call a facility and where to meet it',
  tag: 'registry',
  permission: 'intake.read',
  answer: ok<IntakeView>(),
});

export const createUnit = operation({
  id: 'createUnit',
  method: 'POST',
  path: '/api/facilities/:id/units',
  summary: 'Adds a unit to a facility',
  tag: 'registry',
  permission: 'registry.write',
  body: shape<UnitDto>(),
  answer: created<UnitRecordView>(),
  refusals: ['unit-exists', ...unitRefusals, 'at-ahead'],
});

export const changeUnit = operation({
  id: 'changeUnit',
  method: 'PUT',
  path: '/api/units/:id',
  summary: 'Changes the criteria of a unit',
  tag: 'registry',
  permission: 'registry.write',
  body: shape<UnitDto>(),
  answer: ok<UnitRecordView>(),
  refusals: ['unit-exists', 'unit-closed', ...unitRefusals, ...datingRefusals],
});

export const closeUnit = operation({
  id: 'closeUnit',
  method: 'POST',
  path: '/api/units/:id/closure',
  summary: 'Closes a unit and ends what was promised there',
  tag: 'registry',
  permission: 'registry.write',
  answer: created<UnitRecordView>(),
  refusals: ['unit-closed'],
});

export const reopenUnit = operation({
  id: 'reopenUnit',
  method: 'DELETE',
  path: '/api/units/:id/closure',
  summary: 'Opens a closed unit again',
  tag: 'registry',
  permission: 'registry.write',
  answer: ok<UnitRecordView>(),
  refusals: ['unit-open'],
});

export const addBed = operation({
  id: 'addBed',
  method: 'POST',
  path: '/api/units/:id/beds',
  summary: 'Adds a bed to a unit',
  tag: 'registry',
  permission: 'registry.write',
  body: shape<BedDto>(),
  answer: created<BedRecordView>(),
  refusals: ['bed-exists', 'unit-closed'],
});

export const changeBed = operation({
  id: 'changeBed',
  method: 'PUT',
  path: '/api/beds/:id',
  summary: 'Changes the label and features of a bed',
  tag: 'registry',
  permission: 'registry.write',
  body: shape<BedDto>(),
  answer: ok<BedRecordView>(),
  refusals: ['bed-exists', 'unit-closed'],
});

export const retireBed = operation({
  id: 'retireBed',
  method: 'DELETE',
  path: '/api/beds/:id',
  summary: 'Takes an empty bed out of a unit',
  tag: 'registry',
  permission: 'registry.write',
  answer: ok<BedRecordView>(),
  refusals: ['bed-occupied', 'unit-closed'],
});
