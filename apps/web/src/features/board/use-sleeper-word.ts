import type { Sleeper, UnitCriteria } from '@harborlight/domain';
import { sleeperKey } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';

/** A sleeper in one or two words; nobody of 40 is called a girl. */
export function useSleeperWord() {
  const t = useMessages('app');
  const codes = useMessages('codes');
  return (sleeper: Sleeper, ages: UnitCriteria['ages']): string =>
    sleeper === 'girls' || sleeper === 'boys' ? codes(sleeperKey(ages, sleeper)) : t(`sleeper.${sleeper}`);
}
