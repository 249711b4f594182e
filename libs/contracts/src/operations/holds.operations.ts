import { created, ok, operation, shape } from '../operation.js';
import type { HoldDto, ReleaseDto } from '../placement/hold.dto.js';
import type { HoldView } from '../placement/placement.views.js';

export const placeHold = operation({
  id: 'placeHold',
  method: 'POST',
  path: '/api/holds',
  summary: 'Holds a bed of a unit',
  tag: 'holds',
  permission: 'hold.place',
  body: shape<HoldDto>(),
  answer: created<HoldView>(),
  idempotencyKey: 'required',
  refusals: [
    'not-found',
    'unit-closed',
    'detention-is-no-placement',
    'unit-not-reported',
    'counts-withheld',
    'status-stale',
    'unit-full',
    'bed-not-vacant',
    'hold-limit-reached',
    'request-ended',
    'request-holds-already',
  ],
});

export const releaseHold = operation({
  id: 'releaseHold',
  method: 'DELETE',
  path: '/api/holds/:id',
  summary: 'Lets a held bed go; a shelter says why',
  tag: 'holds',
  permission: 'hold.place',
  query: shape<ReleaseDto>(),
  answer: ok<HoldView>(),
  refusals: ['release-code-missing', 'hold-over'],
});

export const extendHold = operation({
  id: 'extendHold',
  method: 'POST',
  path: '/api/holds/:id/extension',
  summary: 'Holds the bed for longer, as often as the policy allows',
  tag: 'holds',
  permission: 'hold.place',
  answer: ok<HoldView>(),
  refusals: ['hold-over', 'hold-cannot-be-extended'],
});

export const listHolds = operation({
  id: 'listHolds',
  method: 'GET',
  path: '/api/boards/:code/holds',
  summary: 'Lists the live holds that the caller placed or whose bed is their own',
  tag: 'holds',
  permission: 'hold.place',
  answer: ok<HoldView[]>(),
});
