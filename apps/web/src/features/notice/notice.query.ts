import { queryOptions } from '@tanstack/react-query';
import type { InboxView, PushKeyView } from '@harborlight/contracts';
import { http } from '../../shared/http/http.js';
import { apiPaths } from '../../shared/paths/api-paths.js';

/** The newest notices of this person, on every board. */
export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: ({ signal }) => http.get<InboxView>(apiPaths.inbox, signal),
  refetchInterval: 60_000,
  meta: { liveUpdates: { topics: ['notices'] } },
});

export const pushKeyQuery = queryOptions({
  queryKey: ['push-key'],
  queryFn: ({ signal }) => http.get<PushKeyView>(apiPaths.pushKey, signal),
  staleTime: Infinity,
});
