import { queryOptions } from '@tanstack/react-query';
import { listTellableAgencies } from '@harborlight/contracts/operations';
import { client } from '../../../../shared/http/client.js';

/** The agencies whose people may be told of a bed for a child in detention. */
export const tellableAgenciesQuery = (code: string) =>
  queryOptions({
    queryKey: ['tellable-agencies', code],
    queryFn: ({ signal }) => client.call(listTellableAgencies, { params: { code }, signal }),
    staleTime: 5 * 60_000,
  });
