import { queryOptions } from '@tanstack/react-query';
import type { AgencyView } from '@harborlight/contracts';
import { http } from '../../../../shared/http/http.js';
import { apiPaths } from '../../../../shared/paths/api-paths.js';

/** The agencies whose people may be told of a bed for a child in detention. */
export const tellableAgenciesQuery = (code: string) =>
  queryOptions({
    queryKey: ['tellable-agencies', code],
    queryFn: ({ signal }) => http.get<readonly AgencyView[]>(apiPaths.tellableAgencies(code), signal),
    staleTime: 5 * 60_000,
  });
