import type { Visibility } from '@harborlight/domain';

/** Viewers with the same key are told the same. */
export const visibilityKey = (visibility: Visibility): string =>
  visibility === 'everything' ? 'everything' : `agencies:${visibility.agencies.join(',')}`;
