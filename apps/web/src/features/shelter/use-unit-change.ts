import { useMutation, useMutationState, useQueryClient, type MutationState } from '@tanstack/react-query';
import { instantOf, type Line } from '@harborlight/domain';
import { useFeed } from '../../shared/feed/feed-context.js';
import { useNow } from '../../shared/feed/use-now.js';
import { keptUntilSent } from '../../shared/new-version/new-version.js';
import { deliveryOf, newerOf, type Delivery, type Sent, type Taken } from './delivery.logic.js';
import { sendChange } from './send-change.js';
import type { UnitChange } from './unit-change.logic.js';

/** What was not saved is kept for a shift, also while the person looks at another page. */
const shiftMs = 12 * 60 * 60_000;

export interface UnitChanging {
  /** The newest the server is known to have said of the unit. */
  readonly line: Line;
  readonly delivery: Delivery;
  readonly send: (change: UnitChange) => void;
  readonly undo: () => void;
  readonly tryAgain: () => void;
  readonly forget: () => void;
}

/** Sends the changes of one unit and tells what became of the newest; `onTaken` hears of each that was saved. */
export function useUnitChange(live: Line, onTaken: (change: UnitChange) => void): UnitChanging {
  const feed = useFeed();
  const mutationCache = useQueryClient().getMutationCache();
  const mutationKey = ['unit-change', live.unitId];
  const { mutate: deliver } = useMutation<Taken, Error, Sent>({
    mutationKey,
    meta: keptUntilSent,
    networkMode: 'always',
    gcTime: shiftMs,
    mutationFn: async (sent) => ({ answer: await sendChange(sent), at: instantOf(feed.nowMs()) }),
    onSuccess: (_, { change }) => onTaken(change),
  });
  const newest = useMutationState<MutationState<Taken, Error, Sent>>({
    filters: { mutationKey, exact: true },
    select: ({ state }) => state,
  }).at(-1);
  const now = useNow((ms) => instantOf(Math.ceil(ms / 1_000) * 1_000));
  const line = newerOf(live, newest?.data?.answer.line);
  const delivery = deliveryOf(newest, line.seq, now);
  /** Asked of the cache, which knows of the first tap before the screen is drawn again. */
  const isUnderWay = () => mutationCache.findAll({ mutationKey, exact: true, status: 'pending' }).length > 0;
  return {
    line,
    delivery,
    send: (change) => {
      if (!isUnderWay()) deliver({ change, before: line, key: crypto.randomUUID() });
    },
    undo: () => {
      if (delivery.phase === 'saved' && delivery.undo)
        deliver({ change: delivery.undo, before: line, key: crypto.randomUUID(), undoing: true });
    },
    tryAgain: () => {
      if (delivery.phase === 'unsent') deliver({ ...delivery.sent, again: true });
    },
    forget: () => {
      const last = mutationCache.findAll({ mutationKey, exact: true }).at(-1);
      if (last) mutationCache.remove(last);
    },
  };
}
