import { refusalText } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../locale/use-locale.js';
import { ProblemError, UnreachableError } from '@harborlight/client';

/** The sentence a person reads when a request failed. */
export function useSayFailure(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  const locale = localeOf(i18n.resolvedLanguage);
  return (error) => {
    if (error instanceof UnreachableError) return t('failure.unreachable');
    return refusalText(error instanceof ProblemError ? error.code : 'unexpected')[locale];
  };
}
