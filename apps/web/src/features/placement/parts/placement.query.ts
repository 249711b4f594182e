import {
  listHolds,
  listOffers,
  listPlacements,
  listRequests,
  listUnmet,
  readHandOver,
  readRequest,
} from '@harborlight/contracts/operations';
import type { Instant } from '@harborlight/domain';
import { liveQuery, type BoardRef } from '../../../shared/live-updates/live.query.js';
import { client } from '../../../shared/http/client.js';

export const requestsQuery = (board: BoardRef, state: 'open' | 'ended') =>
  liveQuery(board, ['requests', state], ['requests', 'offers', 'holds'], (signal) =>
    client.call(listRequests, { params: { code: board.code }, query: { state }, signal }),
  );

export const requestQuery = (board: BoardRef, requestId: string) =>
  liveQuery(board, ['request', requestId], ['requests', 'offers', 'holds', 'placements'], (signal) =>
    client.call(readRequest, { params: { id: requestId }, signal }),
  );

export const handOverQuery = (board: BoardRef, offerId: string) =>
  liveQuery(board, ['hand-over', offerId], ['offers', 'holds'], (signal) =>
    client.call(readHandOver, { params: { id: offerId }, signal }),
  );

export const acceptedOffersQuery = (board: BoardRef) =>
  liveQuery(board, ['offers', 'accepted'], ['offers', 'placements'], (signal) =>
    client.call(listOffers, { params: { code: board.code }, query: { state: 'accepted' }, signal }),
  );

export const holdsQuery = (board: BoardRef) =>
  liveQuery(board, ['holds'], ['holds'], (signal) =>
    client.call(listHolds, { params: { code: board.code }, signal }),
  );

export const placementsQuery = (board: BoardRef) =>
  liveQuery(board, ['placements'], ['placements'], (signal) =>
    client.call(listPlacements, { params: { code: board.code }, signal }),
  );

export const unmetQuery = (board: BoardRef, from: Instant, to: Instant) =>
  liveQuery(board, ['unmet', from], ['requests'], (signal) =>
    client.call(listUnmet, { params: { code: board.code }, query: { from, to }, signal }),
  );
