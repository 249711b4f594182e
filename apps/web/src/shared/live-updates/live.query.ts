import { queryOptions } from '@tanstack/react-query';
import type { PolicyView, WatchView } from '@harborlight/contracts';
import type { LiveUpdateTopic } from '@harborlight/domain';
import { http } from '../http/http.js';
import { apiPaths } from '../paths/api-paths.js';

/** The board whose desk is read. */
export interface BoardRef {
  readonly id: string;
  readonly code: string;
}

/** News makes a list read again at once; this stands behind news that got lost. */
const readAgainMs = 60_000;

/** A list of a desk: news of its topics makes it read again. */
export function liveQuery<View>(
  board: BoardRef,
  name: readonly string[],
  path: string,
  topics: readonly LiveUpdateTopic[],
) {
  return queryOptions({
    queryKey: ['live', board.code, ...name],
    queryFn: ({ signal }) => http.get<View>(path, signal),
    refetchInterval: readAgainMs,
    meta: { liveUpdates: { topics, boardId: board.id } },
  });
}

export const watchesQuery = (board: BoardRef) =>
  liveQuery<readonly WatchView[]>(board, ['watches'], apiPaths.boardWatches(board.code), ['watches']);

export const policyQuery = (board: BoardRef) =>
  liveQuery<PolicyView>(board, ['policy'], apiPaths.policy(board.code), ['policy']);
