import type {
  AskedView,
  HandOverView,
  HoldView,
  PlacementView,
  RequestView,
  UnmetView,
} from '@harborlight/contracts';
import type { Instant } from '@harborlight/domain';
import { liveQuery, type BoardRef } from '../../../shared/live-updates/live.query.js';
import { apiPaths } from '../../../shared/paths/api-paths.js';

export const requestsQuery = (board: BoardRef, state: 'open' | 'ended') =>
  liveQuery<readonly RequestView[]>(board, ['requests', state], apiPaths.boardRequests(board.code, state), [
    'requests',
    'offers',
    'holds',
  ]);

export const requestQuery = (board: BoardRef, requestId: string) =>
  liveQuery<RequestView>(board, ['request', requestId], apiPaths.request(requestId), [
    'requests',
    'offers',
    'holds',
    'placements',
  ]);

export const handOverQuery = (board: BoardRef, offerId: string) =>
  liveQuery<HandOverView>(board, ['hand-over', offerId], apiPaths.handOver(offerId), ['offers', 'holds']);

export const acceptedOffersQuery = (board: BoardRef) =>
  liveQuery<readonly AskedView[]>(
    board,
    ['offers', 'accepted'],
    apiPaths.boardOffers(board.code, 'accepted'),
    ['offers', 'placements'],
  );

export const holdsQuery = (board: BoardRef) =>
  liveQuery<readonly HoldView[]>(board, ['holds'], apiPaths.boardHolds(board.code), ['holds']);

export const placementsQuery = (board: BoardRef) =>
  liveQuery<readonly PlacementView[]>(board, ['placements'], apiPaths.placements(board.code), ['placements']);

export const unmetQuery = (board: BoardRef, from: Instant, to: Instant) =>
  liveQuery<readonly UnmetView[]>(board, ['unmet', from], apiPaths.unmet(board.code, from, to), ['requests']);
