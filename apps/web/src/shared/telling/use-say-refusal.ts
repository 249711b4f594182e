import { refusalPhrase } from '@harborlight/domain';
import { ProblemError } from '../http/problem.js';
import { useSayFailure } from '../http/use-say-failure.js';
import { useTongue } from '../tongue/use-tongue.js';

/** The sentences a person reads when an act was refused: its reasons where it has any. */
export function useSayRefusal(): (error: unknown) => string {
  const tongue = useTongue();
  const sayFailure = useSayFailure();
  return (error) => {
    const reasons = error instanceof ProblemError ? error.reasons : [];
    if (reasons.length === 0) return sayFailure(error);
    return [...new Set(reasons.map(({ code }) => refusalPhrase(code)[tongue]))].join(' ');
  };
}
