import type { Line } from '@harborlight/domain';

/** How many units of these agencies need somebody to say that their line is still right. */
export const awaitingAttestation = (lines: Iterable<Line>, agencies: readonly string[]): number =>
  [...lines].filter(
    ({ agencyId, status, freshness }) =>
      status === 'open' && agencies.includes(agencyId) && (freshness === 'aging' || freshness === 'stale'),
  ).length;
