import { useTranslation } from 'react-i18next';
import type { Age } from './age.logic.js';

/** An age in the reader's words. */
export function useSayAge(): (age: Age) => string {
  const { t } = useTranslation();
  return (age) => (age.unit === 'now' ? t('age.now') : t(`age.${age.unit}`, { count: age.count }));
}
