import { useQuery } from '@tanstack/react-query';
import { endWatch, sendWatchNeed, setWatch } from '@harborlight/contracts/operations';
import { client } from '../../../../shared/http/client.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { ensureRequest } from '../../need/open-request.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { watchesQuery } from '../../../../shared/live-updates/live.query.js';
import { useCommand } from '../../../../shared/command/use-command.js';
import { useFinder } from '../finder-context.js';

/** The standing search for this need, and the ways to set and end it. */
export function useWatchCommands() {
  const board = useBoard();
  const { store } = useNeeds();
  const { toSend } = useCallBack();
  const { stored, need } = useFinder();
  const { data } = useQuery({ ...watchesQuery(board), enabled: stored.watchId !== null });
  const live = data?.find(({ id, endedAt }) => id === stored.watchId && endedAt === null) ?? null;
  const setting = useCommand(
    async (holdAtOnce: boolean) => {
      // A bed that is held at once is held for this search, and shows on its page.
      const requestId = holdAtOnce
        ? await ensureRequest(store, stored.id, { board: board.code, ...toSend })
        : stored.requestId;
      const ofRequest = requestId === null ? {} : { requestId };
      return client.call(setWatch, { body: { board: board.code, need, holdAtOnce, ...ofRequest } });
    },
    ({ id }) => store.change(stored.id, { watchId: id }),
  );
  const changing = useCommand((watchId: string) =>
    client.call(sendWatchNeed, { params: { id: watchId }, body: { need } }),
  );
  const ending = useCommand(
    (watchId: string) => client.call(endWatch, { params: { id: watchId } }),
    () => store.change(stored.id, { watchId: null }),
  );
  return {
    /** null where none is set. */
    live,
    set: setting.run,
    /** Watches for the need as it stands now. */
    change: changing.run,
    end: ending.run,
    busy: setting.isRunning || changing.isRunning || ending.isRunning,
    failure: setting.failure ?? changing.failure ?? ending.failure,
  };
}
