import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { sendNeed, sendWatchNeed } from '@harborlight/contracts/operations';
import { client } from '../../../shared/http/client.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { readAgain } from '../../../shared/live-updates/read-again.js';
import { watchesQuery } from '../../../shared/live-updates/live.query.js';
import { requestsQuery } from '../parts/placement.query.js';
import { lostNeeds, type LostNeed } from './lost-needs.logic.js';
import { useNeeds } from './use-needs.js';

/** Sends again whatever a crash of the server has erased, for as long as the page is open. */
export function useNeedUpload(): void {
  const board = useBoard();
  const { needs, store } = useNeeds();
  const queryClient = useQueryClient();
  const requests = useQuery({
    ...requestsQuery(board, 'open'),
    enabled: needs.some(({ requestId }) => requestId !== null),
  });
  const watches = useQuery({
    ...watchesQuery(board),
    enabled: needs.some(({ watchId }) => watchId !== null),
  });
  const { mutate, isPending } = useMutation({
    mutationFn: (lost: readonly LostNeed[]) =>
      Promise.all(
        lost.map(({ of, id, need }) =>
          of === 'request'
            ? client.call(sendNeed, { params: { id }, body: { need } })
            : client.call(sendWatchNeed, { params: { id }, body: { need } }),
        ),
      ),
    onSuccess: () => readAgain(queryClient),
  });
  const lost = lostNeeds(store, requests.data ?? [], watches.data ?? []);
  const sendAgain = useEffectEvent(() => {
    if (!isPending) mutate(lost);
  });
  const named = lost.map(({ id }) => id).join();
  useEffect(() => {
    if (named !== '') sendAgain();
  }, [named]);
}
