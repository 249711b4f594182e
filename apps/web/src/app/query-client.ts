import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@harborlight/client';
import { meQuery } from '../shared/session/session.js';

const mostRetries = 2;

/** A refusal will be refused again; only a lost line is worth another try. */
const worthRetrying = (failures: number, error: Error): boolean =>
  failures < mostRetries && !(error instanceof ProblemError && error.status < 500);

/** `onSessionEnd` hears that somebody who was signed in no longer is. */
export function createAppQueryClient(onSessionEnd: () => void): QueryClient {
  const onError = (error: Error) => {
    const ended = error instanceof ProblemError && error.code === 'not-signed-in';
    if (!ended || !queryClient.getQueryData(meQuery.queryKey)) return;
    queryClient.removeQueries(meQuery);
    onSessionEnd();
  };
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    // A request without a network fails in words; waiting in silence would look like work under way.
    defaultOptions: {
      queries: { retry: worthRetrying, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
  return queryClient;
}
