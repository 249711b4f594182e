import { queryOptions } from '@tanstack/react-query';
import { readInbox, readPushKey } from '@harborlight/contracts/operations';
import { client } from '../../shared/http/client.js';

/** The newest notices of this person, on every board. */
export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: ({ signal }) => client.call(readInbox, { signal }),
  refetchInterval: 60_000,
  meta: { liveUpdates: { topics: ['notices'] } },
});

export const pushKeyQuery = queryOptions({
  queryKey: ['push-key'],
  queryFn: ({ signal }) => client.call(readPushKey, { signal }),
  staleTime: Infinity,
});
