import { useTranslation } from 'react-i18next';
import { ProblemError, UnreachableError } from './problem.js';

/** The sentence a person reads when a request failed. */
export function useSayFailure(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof UnreachableError) return t('failure.unreachable');
    if (error instanceof ProblemError) return error.code;
    return t('failure.unexpected');
  };
}
