import { created, ok, operation, shape } from '../operation.js';
import type { WatchView } from '../placement/placement.views.js';
import type { SendNeedDto } from '../placement/request.dto.js';
import type { WatchDto } from '../placement/watch.dto.js';

export const setWatch = operation({
  id: 'setWatch',
  method: 'POST',
  path: '/api/watches',
  summary: 'Asks to be told when a bed that fits opens',
  tag: 'watches',
  permission: 'watch.write',
  body: shape<WatchDto>(),
  answer: created<WatchView>(),
  refusals: ['not-found', 'need-contradicts-itself', 'cannot-be-told', 'request-ended', 'unknown-region'],
});

export const listWatches = operation({
  id: 'listWatches',
  method: 'GET',
  path: '/api/boards/:code/watches',
  summary: "Lists the standing searches of the caller's agency",
  tag: 'watches',
  permission: 'watch.write',
  answer: ok<WatchView[]>(),
});

export const sendWatchNeed = operation({
  id: 'sendWatchNeed',
  method: 'PUT',
  path: '/api/watches/:id/need',
  summary: 'Puts the need of a watch into the store that forgets',
  tag: 'watches',
  permission: 'watch.write',
  body: shape<SendNeedDto>(),
  answer: ok<WatchView>(),
  refusals: ['watch-over', 'need-contradicts-itself', 'unknown-region'],
});

export const confirmWatch = operation({
  id: 'confirmWatch',
  method: 'POST',
  path: '/api/watches/:id/confirmation',
  summary: 'Says that a watch is still needed',
  tag: 'watches',
  permission: 'watch.write',
  answer: ok<WatchView>(),
  refusals: ['watch-over', 'need-missing'],
});

export const endWatch = operation({
  id: 'endWatch',
  method: 'DELETE',
  path: '/api/watches/:id',
  summary: 'Ends a watch',
  tag: 'watches',
  permission: 'watch.write',
  answer: ok<WatchView>(),
  refusals: ['watch-over'],
});
