import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { HoldView } from '@harborlight/contracts';
import type { RestrictiveReason } from '@harborlight/domain';
import { useEachSecond } from '../../../../shared/feed/use-now.js';
import { http } from '../../../../shared/http/http.js';
import { apiPaths } from '../../../../shared/paths/api-paths.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { requestOf } from '../../need/open-request.js';
import type { StoredNeed } from '../../need/need-store.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { holdsQuery } from '../../parts/placement.query.js';
import { useTelling } from '../../../../shared/telling/use-telling.js';
import { liveHoldOf, withHold } from '../../parts/hold.logic.js';

interface HoldAsk {
  readonly unitId: string;
  readonly reason?: RestrictiveReason;
}

/** The bed held for one need, and the ways to hold, keep and release one. */
export function useHoldActs({ id: needId, requestId }: StoredNeed) {
  const board = useBoard();
  const { store } = useNeeds();
  const { toSend } = useCallBack();
  const queryClient = useQueryClient();
  const query = holdsQuery(board);
  const holds = useQuery(query).data;
  const [lost, setLost] = useState<string | null>(null);
  const show = (hold: HoldView) =>
    queryClient.setQueryData(query.queryKey, (known) => withHold(known ?? [], hold));
  const liveId = useEachSecond((nowMs) => liveHoldOf(holds ?? [], requestId, nowMs)?.id ?? null);

  const placing = useTelling(async ({ unitId, reason }: HoldAsk, attempt) => {
    setLost(unitId);
    const ofRequest = await requestOf(store, needId, { board: board.code, ...toSend });
    const body = { unitId, requestId: ofRequest, kind: 'soft', ...toSend, ...(reason && { reason }) };
    return http.post<HoldView>(apiPaths.holds, body, attempt);
  }, show);
  const extending = useTelling((holdId: string) => http.post<HoldView>(apiPaths.holdExtension(holdId)), show);
  const releasing = useTelling(
    (holdId: string) => http.delete<HoldView>(apiPaths.hold(holdId, 'no-longer-needed')),
    show,
  );
  return {
    /** null where no bed is held for this need. */
    live: holds?.find(({ id }) => id === liveId) ?? null,
    hold: (ask: HoldAsk) => {
      releasing.forget();
      placing.tell(ask);
    },
    /** The unit whose bed is being held right now. */
    holding: placing.said?.unitId ?? null,
    /** What became of the last try, where it failed. */
    lost: placing.failure === null || lost === null ? null : { unitId: lost, said: placing.failure },
    forget: placing.forget,
    extend: extending.tell,
    release: releasing.tell,
    changing: extending.telling || releasing.telling,
    failure: extending.failure ?? releasing.failure,
  };
}

export type HoldActs = ReturnType<typeof useHoldActs>;
