import { useQuery } from '@tanstack/react-query';
import type { WatchView } from '@harborlight/contracts';
import { http } from '../../../../shared/http/http.js';
import { apiPaths } from '../../../../shared/paths/api-paths.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { requestOf } from '../../need/open-request.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { watchesQuery } from '../../../../shared/desk/desk.query.js';
import { useTelling } from '../../../../shared/telling/use-telling.js';
import { useFinder } from '../finder-context.js';

/** The standing search for this need, and the ways to set and end it. */
export function useWatchActs() {
  const board = useBoard();
  const { store } = useNeeds();
  const { toSend } = useCallBack();
  const { stored, need } = useFinder();
  const { data } = useQuery({ ...watchesQuery(board), enabled: stored.watchId !== null });
  const live = data?.find(({ id, endedAt }) => id === stored.watchId && endedAt === null) ?? null;
  const setting = useTelling(
    async (holdAtOnce: boolean, attempt) => {
      // A bed that is held at once is held for this search, and shows on its page.
      const requestId = holdAtOnce
        ? await requestOf(store, stored.id, { board: board.code, ...toSend })
        : stored.requestId;
      const ofRequest = requestId === null ? {} : { requestId };
      return http.post<WatchView>(
        apiPaths.watches,
        { board: board.code, need, holdAtOnce, ...ofRequest },
        attempt,
      );
    },
    ({ id }) => store.change(stored.id, { watchId: id }),
  );
  const changing = useTelling((watchId: string) =>
    http.put<WatchView>(apiPaths.watchNeed(watchId), { need }),
  );
  const ending = useTelling(
    (watchId: string) => http.delete<WatchView>(apiPaths.watch(watchId)),
    () => store.change(stored.id, { watchId: null }),
  );
  return {
    /** null where none is set. */
    live,
    set: setting.tell,
    /** Watches for the need as it stands now. */
    change: changing.tell,
    end: ending.tell,
    busy: setting.telling || changing.telling || ending.telling,
    failure: setting.failure ?? changing.failure ?? ending.failure,
  };
}
