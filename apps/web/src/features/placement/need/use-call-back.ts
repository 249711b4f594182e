import { useSyncExternalStore } from 'react';
import { keep, onKept, readKept } from '../../../shared/kept/kept.js';
import { useMe } from '../../../shared/session/session.js';

const name = 'call-back';
const dialled = /^\+?[0-9 ()x-]{5,30}$/;

/** The number on which shelters reach this officer, as this device keeps it; `toSend` is left out where it is none. */
export function useCallBack() {
  const { userId } = useMe();
  const typed = useSyncExternalStore(onKept, () => readKept(userId, name)) ?? '';
  const number = typed.trim();
  return {
    typed,
    isWrong: number !== '' && !dialled.test(number),
    type: (text: string) => keep(userId, name, text === '' ? null : text),
    toSend: dialled.test(number) ? { callBack: number } : {},
  };
}
