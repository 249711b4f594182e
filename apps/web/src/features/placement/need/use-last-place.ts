import { deviceStorage } from '../../../shared/device-storage/device-storage.js';
import { placeKey } from '../../../shared/need/places.logic.js';
import { usePlaces } from '../../../shared/need/use-places.js';
import type { NeedDraft, Place } from '../../../shared/need/need-draft.logic.js';
import { useMe } from '../../../shared/session/session.js';
import { useBoard } from '../../../shared/session/use-board.js';

/** The place from which this person searched last, as this device remembers it until sign-out. */
export function useLastPlace() {
  const { userId } = useMe();
  const { id } = useBoard();
  const { placeOf } = usePlaces();
  const name = `place.${id}`;
  return {
    last: (): Place | null => placeOf(deviceStorage.get(userId, name)),
    remember: ({ state, region }: NeedDraft) => {
      if (state !== null && region !== null) deviceStorage.set(userId, name, placeKey({ state, region }));
    },
  };
}
