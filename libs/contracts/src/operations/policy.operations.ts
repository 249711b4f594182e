import { ok, operation, shape } from '../operation.js';
import type { PolicyView } from '../placement/placement.views.js';
import type { PolicyDto } from '../policy/policy.dto.js';

export const readPolicy = operation({
  id: 'readPolicy',
  method: 'GET',
  path: '/api/boards/:code/policy',
  summary: 'Reads the settings of a community',
  tag: 'policy',
  permission: 'policy.read',
  answer: ok<PolicyView>(),
});

export const changePolicy = operation({
  id: 'changePolicy',
  method: 'PUT',
  path: '/api/boards/:code/policy',
  summary: 'Replaces the settings of a community',
  tag: 'policy',
  permission: 'policy.write',
  body: shape<PolicyDto>(),
  answer: ok<PolicyView>(),
  refusals: ['policy-contradicts-itself'],
});
