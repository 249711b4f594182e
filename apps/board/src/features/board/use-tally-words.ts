import { useTranslation } from 'react-i18next';
import type { Tally } from './results.logic.js';

/** What units amount to, as short phrases; banded units have room but no number. */
export function useTallyWords(): (tally: Tally) => string[] {
  const { t } = useTranslation();
  return ({ units, withRoom, bedsOpen }) => [
    t('board.summary.units', { count: units }),
    t('board.summary.withRoom', { count: withRoom }),
    ...(bedsOpen > 0 ? [t('board.summary.bedsOpen', { count: bedsOpen })] : []),
  ];
}
