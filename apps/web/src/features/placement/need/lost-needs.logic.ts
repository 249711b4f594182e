import type { RequestView, WatchView } from '@harborlight/contracts';
import { isWaiting, type Need } from '@harborlight/domain';
import type { NeedStore } from './need-store.js';

export interface LostNeed {
  readonly of: 'request' | 'watch';
  readonly id: string;
  readonly need: Need;
}

/**
 * The needs that the server has lost and this device still knows. A request's need is sent again only while a shelter
 * is to answer it: a search that asked nobody has sent nothing.
 */
export function lostNeeds(
  store: Pick<NeedStore, 'ofRequest' | 'ofWatch'>,
  requests: readonly Pick<RequestView, 'id' | 'state' | 'needHere' | 'offers'>[],
  watches: readonly Pick<WatchView, 'id' | 'endedAt' | 'needHere'>[],
): readonly LostNeed[] {
  const known = (of: LostNeed['of'], id: string, need: Need | null): LostNeed[] =>
    need ? [{ of, id, need }] : [];
  return [
    ...requests
      .filter(({ state, needHere, offers }) => state === 'open' && !needHere && offers.some(isWaiting))
      .flatMap(({ id }) => known('request', id, store.ofRequest(id))),
    ...watches
      .filter(({ endedAt, needHere }) => endedAt === null && !needHere)
      .flatMap(({ id }) => known('watch', id, store.ofWatch(id))),
  ];
}
