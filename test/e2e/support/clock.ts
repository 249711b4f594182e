import type { Instant } from '@harborlight/domain';

/** The test’s own clock: it runs as every clock does, and is read where a story says an hour. */
export const itIs = (): Instant => new Date().toISOString();
