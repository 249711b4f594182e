import { created, ok, operation, shape } from '../operation.js';
import type { CalibrationView, RequestView, TurnoverView, UnmetView } from '../placement/placement.views.js';
import type {
  ClosureDto,
  RequestDto,
  RequestsQueryDto,
  SendNeedDto,
  UnmetQueryDto,
} from '../placement/request.dto.js';

export const openRequest = operation({
  id: 'openRequest',
  method: 'POST',
  path: '/api/requests',
  summary: 'Opens a search for one child, known by a random token alone',
  tag: 'requests',
  permission: 'request.write',
  body: shape<RequestDto>(),
  answer: created<RequestView>(),
  idempotencyKey: 'honoured',
  refusals: ['not-found'],
});

export const listRequests = operation({
  id: 'listRequests',
  method: 'GET',
  path: '/api/boards/:code/requests',
  summary: 'Lists the searches that the caller may see',
  tag: 'requests',
  permission: 'request.read',
  query: shape<RequestsQueryDto>(),
  answer: ok<RequestView[]>(),
});

export const readRequest = operation({
  id: 'readRequest',
  method: 'GET',
  path: '/api/requests/:id',
  summary: 'Reads one search with its steps',
  tag: 'requests',
  permission: 'request.read',
  answer: ok<RequestView>(),
});

export const sendNeed = operation({
  id: 'sendNeed',
  method: 'PUT',
  path: '/api/requests/:id/need',
  summary: 'Puts the need of a search into the store that forgets',
  tag: 'requests',
  permission: 'request.write',
  body: shape<SendNeedDto>(),
  answer: ok<RequestView>(),
  refusals: ['request-ended', 'need-contradicts-itself', 'unknown-region'],
});

export const closeRequest = operation({
  id: 'closeRequest',
  method: 'POST',
  path: '/api/requests/:id/closure',
  summary: 'Ends a search without a bed, or because none is needed any more',
  tag: 'requests',
  permission: 'request.write',
  body: shape<ClosureDto>(),
  answer: ok<RequestView>(),
  refusals: ['request-ended', 'missing-capability-missing', 'unknown-region'],
});

export const listUnmet = operation({
  id: 'listUnmet',
  method: 'GET',
  path: '/api/boards/:code/unmet',
  summary: 'Counts the searches that ended without a bed, by hour, class, region and what was missing',
  tag: 'requests',
  permission: 'calibration.read',
  query: shape<UnmetQueryDto>(),
  answer: ok<UnmetView[]>(),
});

export const readTurnover = operation({
  id: 'readTurnover',
  method: 'GET',
  path: '/api/boards/:code/turnover',
  summary: 'Says how fast open beds of each unit go',
  tag: 'requests',
  permission: 'board.read',
  answer: ok<TurnoverView>(),
});

export const readCalibration = operation({
  id: 'readCalibration',
  method: 'GET',
  path: '/api/boards/:code/calibration',
  summary: 'Says how often the board was right',
  tag: 'requests',
  permission: 'calibration.read',
  answer: ok<CalibrationView>(),
});
