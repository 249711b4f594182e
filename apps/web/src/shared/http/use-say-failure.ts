import { ProblemError, UnreachableError } from '@harborlight/client';
import { refusalKey } from '@harborlight/messages';
import { useMessages } from '../messages/use-messages.js';

/** The sentence a person reads when a request failed. */
export function useSayFailure(): (error: unknown) => string {
  const t = useMessages('app');
  const refusals = useMessages('refusals');
  return (error) => {
    if (error instanceof UnreachableError) return t('failure.unreachable');
    return refusals(refusalKey(error instanceof ProblemError ? error.code : 'unexpected'));
  };
}
