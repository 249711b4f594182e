import { useMemo, useSyncExternalStore } from 'react';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { deviceStorage } from '../../../shared/device-storage/device-storage.js';
import { useMe } from '../../../shared/session/session.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { NeedStore, type StoredNeed } from './need-store.js';

/** The needs this device keeps for whoever is signed in, on this board, and the way to change them. */
export function useNeeds(): { readonly needs: readonly StoredNeed[]; readonly store: NeedStore } {
  const { userId } = useMe();
  const { id: boardId } = useBoard();
  const { nowMs } = useFeed();
  const store = useMemo(() => new NeedStore(userId, boardId, nowMs), [userId, boardId, nowMs]);
  return { needs: useSyncExternalStore(deviceStorage.subscribe, store.needs), store };
}
