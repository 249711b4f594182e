import type { AskedView } from '@harborlight/contracts';
import { apiPaths } from '../paths/api-paths.js';
import { liveQuery, type BoardRef } from './live.query.js';

/** The offers that wait for a word of this person's shelters; the frame counts them, and a page answers them. */
export const waitingOffersQuery = (board: BoardRef) =>
  liveQuery<readonly AskedView[]>(board, ['offers', 'waiting'], apiPaths.boardOffers(board.code, 'waiting'), [
    'offers',
  ]);
