import type { Instant } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { useNow } from '../feed/use-now.js';
import { ageOf } from './age.logic.js';

/** How long ago `at` was, kept true while the page stays open. */
export function Age({ at }: { readonly at: Instant }) {
  const { t } = useTranslation();
  const words = useNow((nowMs) => {
    const age = ageOf(Date.parse(at), nowMs);
    return age.unit === 'now' ? t('age.now') : t(`age.${age.unit}`, { count: age.count });
  });
  return <time dateTime={at}>{words}</time>;
}
