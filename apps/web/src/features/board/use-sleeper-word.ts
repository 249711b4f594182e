import { sleeperWords, type Sleeper, type UnitCriteria } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../shared/locale/use-locale.js';

/** A sleeper in one or two words; nobody of 40 is called a girl. */
export function useSleeperWord() {
  const { t } = useTranslation();
  const locale = useLocale();
  return (sleeper: Sleeper, ages: UnitCriteria['ages']): string =>
    sleeper === 'girls' || sleeper === 'boys' ? sleeperWords(ages)[sleeper][locale] : t(`sleeper.${sleeper}`);
}
