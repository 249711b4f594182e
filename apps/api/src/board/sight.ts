import type { Sight } from '@harborlight/domain';

/** Viewers with the same key are told the same. */
export const sightKey = (sight: Sight): string =>
  sight === 'everything' ? 'everything' : `agencies:${sight.agencies.join(',')}`;
