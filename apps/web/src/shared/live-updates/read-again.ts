import type { Query, QueryClient } from '@tanstack/react-query';
import { concerns, type LiveInterest } from './live-updates.logic.js';
import type { LiveUpdate } from '@harborlight/client';

declare module '@tanstack/react-query' {
  interface Register {
    /** A query that names an interest is read again by itself: `meta: { liveUpdates: { topics: ['holds'], boardId } }`. */
    queryMeta: { readonly liveUpdates?: LiveInterest };
  }
}

/**
 * Reads again every live query that an update concerns, or every live query where none is named.
 * Resolves when the last of them was read.
 */
export async function readAgain(queryClient: QueryClient, update?: LiveUpdate): Promise<void> {
  const concerned = ({ meta }: Query): boolean =>
    meta?.liveUpdates !== undefined && (update === undefined || concerns(update, meta.liveUpdates));
  // TanStack Query joins a first reading that is under way, and its answer may be older than the update.
  const firstReadings = queryClient
    .getQueryCache()
    .findAll({ predicate: concerned, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  await queryClient.invalidateQueries({ predicate: concerned });
  if (firstReadings.length > 0)
    await queryClient.invalidateQueries({ predicate: (query) => firstReadings.includes(query) });
}
