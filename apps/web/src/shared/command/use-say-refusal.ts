import { ProblemError } from '@harborlight/client';
import { refusalKey } from '@harborlight/messages';
import { useMessages } from '../messages/use-messages.js';
import { useSayFailure } from '../http/use-say-failure.js';

/** The sentences a person reads when an act was refused: its reasons where it has any. */
export function useSayRefusal(): (error: unknown) => string {
  const refusals = useMessages('refusals');
  const sayFailure = useSayFailure();
  return (error) => {
    const reasons = error instanceof ProblemError ? error.reasons : [];
    if (reasons.length === 0) return sayFailure(error);
    return [...new Set(reasons.map(({ code }) => refusals(refusalKey(code))))].join(' ');
  };
}
