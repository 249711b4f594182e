import { useMessages } from '../messages/use-messages.js';
import type { Age } from './age.logic.js';

/** An age in the reader's words. */
export function useSayAge(): (age: Age) => string {
  const t = useMessages('app');
  return (age) => {
    switch (age.unit) {
      case 'now':
        return t('age.now');
      case 'hoursAndMinutes':
        return t('age.hoursAndMinutes', { hours: age.hours, minutes: age.minutes });
      default:
        return t(`age.${age.unit}`, { count: age.count });
    }
  };
}
