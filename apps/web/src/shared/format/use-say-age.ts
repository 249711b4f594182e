import { useMessages } from '../messages/use-messages.js';
import type { Age } from './age.logic.js';

/** An age in the reader's words. */
export function useSayAge(): (age: Age) => string {
  const t = useMessages('app');
  return (age) => (age.unit === 'now' ? t('age.now') : t(`age.${age.unit}`, { count: age.count }));
}
