import type {
  AskedView,
  HandOverView,
  HoldView,
  PlacementView,
  RequestView,
  UnmetView,
} from '@harborlight/contracts';
import type { Instant } from '@harborlight/domain';
import { deskQuery, type Desk } from '../../../shared/desk/desk.query.js';
import { apiPaths } from '../../../shared/paths/api-paths.js';

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

export const placementsQuery = (board: Desk) =>
  deskQuery<readonly PlacementView[]>(board, ['placements'], apiPaths.placements(board.code), ['placements']);

export const unmetQuery = (board: Desk, from: Instant, to: Instant) =>
  deskQuery<readonly UnmetView[]>(board, ['unmet', from], apiPaths.unmet(board.code, from, to), ['requests']);
