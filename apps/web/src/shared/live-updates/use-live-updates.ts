import { followUpdates } from '@harborlight/client';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../http/client.js';
import { announceNewVersion } from '../new-version/new-version.js';
import { meQuery } from '../session/session.js';
import { concerns, type LiveInterest } from './live-updates.logic.js';

declare module '@tanstack/react-query' {
  interface Register {
    /** A query that names an interest is read again by itself: `meta: { liveUpdates: { topics: ['holds'], boardId } }`. */
    queryMeta: { readonly liveUpdates?: LiveInterest };
  }
}

const readAgain = (queryClient: QueryClient, isOld: (interest: LiveInterest) => boolean): void =>
  void queryClient.invalidateQueries({
    predicate: ({ meta }) => meta?.liveUpdates !== undefined && isOld(meta.liveUpdates),
  });

/** Reads again whatever the server says has changed on this person's desk, and everything once the line is back. */
export function useLiveUpdates(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const line = followUpdates(client, {
      changed: (update) => readAgain(queryClient, (interest) => concerns(update, interest)),
      connected: () => readAgain(queryClient, () => true),
      refused: () => void queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
      outdated: announceNewVersion,
    });
    return () => line.close();
  }, [queryClient]);
}
