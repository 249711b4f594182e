import { queryOptions } from '@tanstack/react-query';
import type { AskedView } from '@harborlight/contracts';
import { http } from '../http/http.js';
import { apiPaths } from '../paths/api-paths.js';

/** The offers that wait for a word of this person's shelters; the frame counts them, and a page answers them. */
export const waitingOffersQuery = (board: { readonly id: string; readonly code: string }) =>
  queryOptions({
    queryKey: ['desk', board.code, 'offers', 'waiting'],
    queryFn: ({ signal }) =>
      http.get<readonly AskedView[]>(apiPaths.boardOffers(board.code, 'waiting'), signal),
    refetchInterval: 60_000,
    meta: { desk: { topics: ['offers'], boardId: board.id } },
  });
