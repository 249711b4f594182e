import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { HoldView } from '@harborlight/contracts';
import { extendHold, placeHold, releaseHold } from '@harborlight/contracts/operations';
import type { RestrictiveReason } from '@harborlight/domain';
import { useEachSecond } from '../../../../shared/feed/use-now.js';
import { client } from '../../../../shared/http/client.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { ensureRequest } from '../../need/open-request.js';
import type { StoredNeed } from '../../need/need-store.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { holdsQuery } from '../../parts/placement.query.js';
import { useCommand } from '../../../../shared/command/use-command.js';
import { liveHoldOf, withHold } from '../../parts/hold.logic.js';

interface HoldInput {
  readonly unitId: string;
  readonly reason?: RestrictiveReason;
}

/** The bed held for one need, and the ways to hold, keep and release one. */
export function useHoldCommands({ id: needId, requestId }: StoredNeed) {
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

  const placing = useCommand(async ({ unitId, reason }: HoldInput, idempotencyKey) => {
    setLost(unitId);
    const ofRequest = await ensureRequest(store, needId, { board: board.code, ...toSend });
    const body = {
      unitId,
      requestId: ofRequest,
      kind: 'soft' as const,
      ...toSend,
      ...(reason && { reason }),
    };
    return client.call(placeHold, { body, idempotencyKey });
  }, show);
  const extending = useCommand((holdId: string) => client.call(extendHold, { params: { id: holdId } }), show);
  const releasing = useCommand(
    (holdId: string) =>
      client.call(releaseHold, { params: { id: holdId }, query: { code: 'no-longer-needed' } }),
    show,
  );
  return {
    /** null where no bed is held for this need. */
    live: holds?.find(({ id }) => id === liveId) ?? null,
    hold: (ask: HoldInput) => {
      releasing.reset();
      placing.run(ask);
    },
    /** The unit whose bed is being held right now. */
    holding: placing.input?.unitId ?? null,
    /** What became of the last try, where it failed. */
    lost: placing.failure === null || lost === null ? null : { unitId: lost, said: placing.failure },
    forget: placing.reset,
    extend: extending.run,
    release: releasing.run,
    changing: extending.isRunning || releasing.isRunning,
    failure: extending.failure ?? releasing.failure,
  };
}

export type HoldCommands = ReturnType<typeof useHoldCommands>;
