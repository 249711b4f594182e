import { listOffers } from '@harborlight/contracts/operations';
import { client } from '../http/client.js';
import { liveQuery, type BoardRef } from './live.query.js';

/** The offers that wait for a word of this person's shelters; the frame counts them, and a page answers them. */
export const waitingOffersQuery = (board: BoardRef) =>
  liveQuery(board, ['offers', 'waiting'], ['offers'], (signal) =>
    client.call(listOffers, { params: { code: board.code }, query: { state: 'waiting' }, signal }),
  );
