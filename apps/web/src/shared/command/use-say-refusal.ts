import { refusalText } from '@harborlight/domain';
import { ProblemError } from '@harborlight/client';
import { useSayFailure } from '../http/use-say-failure.js';
import { useLocale } from '../locale/use-locale.js';

/** The sentences a person reads when an act was refused: its reasons where it has any. */
export function useSayRefusal(): (error: unknown) => string {
  const locale = useLocale();
  const sayFailure = useSayFailure();
  return (error) => {
    const reasons = error instanceof ProblemError ? error.reasons : [];
    if (reasons.length === 0) return sayFailure(error);
    return [...new Set(reasons.map(({ code }) => refusalText(code)[locale]))].join(' ');
  };
}
