import { queryOptions } from '@tanstack/react-query';
import type {
  AskedView,
  HandOverView,
  HoldView,
  PlacementView,
  PolicyView,
  RequestView,
  UnmetView,
  WatchView,
} from '@harborlight/contracts';
import type { DeskTopic, Instant } from '@harborlight/domain';
import { http } from '../../../shared/http/http.js';
import { apiPaths } from '../../../shared/paths/api-paths.js';

/** The board whose desk is read. */
export interface Desk {
  readonly id: string;
  readonly code: string;
}

/** News makes a list read again at once; this stands behind news that got lost. */
const readAgainMs = 60_000;

function deskQuery<View>(board: Desk, name: readonly string[], path: string, topics: readonly DeskTopic[]) {
  return queryOptions({
    queryKey: ['desk', board.code, ...name],
    queryFn: ({ signal }) => http.get<View>(path, signal),
    refetchInterval: readAgainMs,
    meta: { desk: { topics, boardId: board.id } },
  });
}

export const requestsQuery = (board: Desk, state: 'open' | 'ended') =>
  deskQuery<readonly RequestView[]>(board, ['requests', state], apiPaths.boardRequests(board.code, state), [
    'requests',
    'offers',
    'holds',
  ]);

export const requestQuery = (board: Desk, requestId: string) =>
  deskQuery<RequestView>(board, ['request', requestId], apiPaths.request(requestId), [
    'requests',
    'offers',
    'holds',
    'placements',
  ]);

export const handOverQuery = (board: Desk, offerId: string) =>
  deskQuery<HandOverView>(board, ['hand-over', offerId], apiPaths.handOver(offerId), ['offers', 'holds']);

export const acceptedOffersQuery = (board: Desk) =>
  deskQuery<readonly AskedView[]>(
    board,
    ['offers', 'accepted'],
    apiPaths.boardOffers(board.code, 'accepted'),
    ['offers', 'placements'],
  );

export const holdsQuery = (board: Desk) =>
  deskQuery<readonly HoldView[]>(board, ['holds'], apiPaths.boardHolds(board.code), ['holds']);

export const watchesQuery = (board: Desk) =>
  deskQuery<readonly WatchView[]>(board, ['watches'], apiPaths.boardWatches(board.code), ['watches']);

export const placementsQuery = (board: Desk) =>
  deskQuery<readonly PlacementView[]>(board, ['placements'], apiPaths.placements(board.code), ['placements']);

export const policyQuery = (board: Desk) =>
  deskQuery<PolicyView>(board, ['policy'], apiPaths.policy(board.code), ['policy']);

export const unmetQuery = (board: Desk, from: Instant, to: Instant) =>
  deskQuery<readonly UnmetView[]>(board, ['unmet', from], apiPaths.unmet(board.code, from, to), ['requests']);
