import { created, ok, operation, shape } from '../operation.js';
import type {
  ArrivalDto,
  BlockDto,
  CensusDto,
  DepartureDto,
  ExpectedOpeningDto,
} from '../vacancy/vacancy.dto.js';
import type { BedView, UnitChanged } from '../vacancy/vacancy.views.js';

export const takeCensus = operation({
  id: 'takeCensus',
  method: 'PUT',
  path: '/api/units/:id/census',
  summary: 'States how many beds of a unit are occupied and staffed',
  tag: 'vacancy',
  permission: 'vacancy.write',
  body: shape<CensusDto>(),
  answer: ok<UnitChanged>(),
  refusals: ['unit-closed', 'changed-since', 'staffed-above-licensed', 'older-than-newest', 'at-ahead'],
});

export const attest = operation({
  id: 'attest',
  method: 'POST',
  path: '/api/units/:id/attestations',
  summary: 'States that the last census is still right',
  tag: 'vacancy',
  permission: 'vacancy.write',
  answer: created<UnitChanged>(),
  refusals: ['unit-closed', 'unit-not-reported'],
});

export const recordArrival = operation({
  id: 'recordArrival',
  method: 'POST',
  path: '/api/units/:id/arrivals',
  summary: 'Records that a bed is occupied from now on',
  tag: 'vacancy',
  permission: 'vacancy.write',
  idempotencyKey: 'honoured',
  body: shape<ArrivalDto>(),
  answer: created<UnitChanged>(),
  refusals: ['unit-closed', 'bed-not-vacant'],
});

export const recordDeparture = operation({
  id: 'recordDeparture',
  method: 'POST',
  path: '/api/units/:id/departures',
  summary: 'Records that a bed is free from now on',
  tag: 'vacancy',
  permission: 'vacancy.write',
  idempotencyKey: 'honoured',
  body: shape<DepartureDto>(),
  answer: created<UnitChanged>(),
  refusals: ['unit-closed', 'bed-not-occupied', 'no-occupied-bed'],
});

export const blockAnyBed = operation({
  id: 'blockAnyBed',
  method: 'POST',
  path: '/api/units/:id/blocks',
  summary: 'Takes any free bed of a unit out of use for a while',
  tag: 'vacancy',
  permission: 'vacancy.write',
  idempotencyKey: 'honoured',
  body: shape<BlockDto>(),
  answer: created<UnitChanged>(),
  refusals: ['unit-closed', 'until-not-ahead', 'no-free-bed'],
});

export const blockBed = operation({
  id: 'blockBed',
  method: 'POST',
  path: '/api/beds/:id/blocks',
  summary: 'Takes one bed out of use for a while',
  tag: 'vacancy',
  permission: 'vacancy.write',
  idempotencyKey: 'honoured',
  body: shape<BlockDto>(),
  answer: created<UnitChanged>(),
  refusals: ['unit-closed', 'until-not-ahead', 'bed-not-vacant'],
});

export const unblock = operation({
  id: 'unblock',
  method: 'DELETE',
  path: '/api/blocks/:id',
  summary: 'Puts a blocked bed back into use',
  tag: 'vacancy',
  permission: 'vacancy.write',
  answer: ok<UnitChanged>(),
  refusals: ['unit-closed'],
});

export const expectOpening = operation({
  id: 'expectOpening',
  method: 'POST',
  path: '/api/units/:id/expected-openings',
  summary: 'Says on which day an occupied bed is expected to become free',
  tag: 'vacancy',
  permission: 'vacancy.write',
  idempotencyKey: 'honoured',
  body: shape<ExpectedOpeningDto>(),
  answer: created<UnitChanged>(),
  refusals: ['unit-closed', 'until-not-ahead', 'bed-not-occupied', 'no-occupied-bed'],
});

export const withdrawExpectation = operation({
  id: 'withdrawExpectation',
  method: 'DELETE',
  path: '/api/units/:id/expected-openings/:on',
  summary: 'Takes back an expected opening',
  tag: 'vacancy',
  permission: 'vacancy.write',
  answer: ok<UnitChanged>(),
  refusals: ['unit-closed'],
});

export const listBeds = operation({
  id: 'listBeds',
  method: 'GET',
  path: '/api/units/:id/beds',
  summary: 'Lists the beds of a unit and what covers each now',
  tag: 'vacancy',
  permission: 'vacancy.write',
  answer: ok<BedView[]>(),
});
