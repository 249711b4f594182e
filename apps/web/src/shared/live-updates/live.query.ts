import { queryOptions } from '@tanstack/react-query';
import { listWatches, readPolicy } from '@harborlight/contracts/operations';
import type { LiveUpdateTopic } from '@harborlight/domain';
import { client } from '../http/client.js';

/** The board whose lists are read. */
export interface BoardRef {
  readonly id: string;
  readonly code: string;
}

/** News makes a list read again at once; this stands behind news that got lost. */
const readAgainMs = 60_000;

/** A list of a board: a change of one of its topics makes it read again. */
export function liveQuery<View>(
  board: BoardRef,
  name: readonly string[],
  topics: readonly LiveUpdateTopic[],
  read: (signal: AbortSignal) => Promise<View>,
) {
  return queryOptions({
    queryKey: ['live', board.code, ...name],
    queryFn: ({ signal }) => read(signal),
    refetchInterval: readAgainMs,
    meta: { liveUpdates: { topics, boardId: board.id } },
  });
}

export const watchesQuery = (board: BoardRef) =>
  liveQuery(board, ['watches'], ['watches'], (signal) =>
    client.call(listWatches, { params: { code: board.code }, signal }),
  );

export const policyQuery = (board: BoardRef) =>
  liveQuery(board, ['policy'], ['policy'], (signal) =>
    client.call(readPolicy, { params: { code: board.code }, signal }),
  );
