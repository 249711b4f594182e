import { file, ok, operation } from '../operation.js';

export const readLiveness = operation({
  id: 'readLiveness',
  method: 'GET',
  path: '/health/live',
  summary: 'Says that the process runs',
  tag: 'operations',
  permission: 'public',
  answer: ok<{ readonly status: 'live' }>(),
});

export const readReadiness = operation({
  id: 'readReadiness',
  method: 'GET',
  path: '/health/ready',
  summary: 'Says whether this node can answer, check by check',
  tag: 'operations',
  permission: 'public',
  answer: ok<{ readonly status: 'ready'; readonly checks: Readonly<Record<string, 'ok' | 'failing'>> }>(),
});

export const readMetrics = operation({
  id: 'readMetrics',
  method: 'GET',
  path: '/metrics',
  summary: 'Reads the counters of this node for Prometheus',
  tag: 'operations',
  permission: 'public',
  answer: file('text/plain; version=0.0.4; charset=utf-8'),
  refusals: ['not-found'],
});
