import { useQuery } from '@tanstack/react-query';
import type { WatchView } from '@harborlight/contracts';
import { http } from '../../../../shared/http/http.js';
import { apiPaths } from '../../../../shared/paths/api-paths.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { useNeeds } from '../../need/use-needs.js';
import { watchesQuery } from '../../parts/placement.query.js';
import { useTelling } from '../../parts/use-telling.js';
import { useFinder } from '../finder-context.js';

/** The standing search for this need, and the ways to set and end it. */
export function useWatchActs() {
  const board = useBoard();
  const { store } = useNeeds();
  const { stored, need } = useFinder();
  const { data } = useQuery({ ...watchesQuery(board), enabled: stored.watchId !== null });
  const live = data?.find(({ id, endedAt }) => id === stored.watchId && endedAt === null) ?? null;
  const setting = useTelling(
    (holdAtOnce: boolean, attempt) =>
      http.post<WatchView>(
        apiPaths.watches,
        {
          board: board.code,
          need,
          holdAtOnce,
          ...(stored.requestId !== null && { requestId: stored.requestId }),
        },
        attempt,
      ),
    ({ id }) => store.change(stored.id, { watchId: id }),
  );
  const ending = useTelling(
    (watchId: string) => http.delete<WatchView>(apiPaths.watch(watchId)),
    () => store.change(stored.id, { watchId: null }),
  );
  return {
    /** null where none is set. */
    live,
    set: setting.tell,
    end: ending.tell,
    busy: setting.telling || ending.telling,
    failure: setting.failure ?? ending.failure,
  };
}
