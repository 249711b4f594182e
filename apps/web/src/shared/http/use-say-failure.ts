import { refusalPhrase } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { tongueOf } from '../tongue/use-tongue.js';
import { ProblemError, UnreachableError } from './problem.js';

/** The sentence a person reads when a request failed. */
export function useSayFailure(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  const tongue = tongueOf(i18n.resolvedLanguage);
  return (error) => {
    if (error instanceof UnreachableError) return t('failure.unreachable');
    return refusalPhrase(error instanceof ProblemError ? error.code : 'unexpected')[tongue];
  };
}
