import { useSyncExternalStore } from 'react';
import { deviceStorage } from '../../../shared/device-storage/device-storage.js';
import { useMe } from '../../../shared/session/session.js';

const name = 'call-back';
const dialled = /^\+?[0-9 ()x-]{5,30}$/;

/** The number on which shelters reach this officer, as this device keeps it; `toSend` is left out where it is none. */
export function useCallBack() {
  const { userId } = useMe();
  const typed = useSyncExternalStore(deviceStorage.subscribe, () => deviceStorage.get(userId, name)) ?? '';
  const number = typed.trim();
  return {
    typed,
    isWrong: number !== '' && !dialled.test(number),
    type: (text: string) => deviceStorage.set(userId, name, text === '' ? null : text),
    toSend: dialled.test(number) ? { callBack: number } : {},
  };
}
