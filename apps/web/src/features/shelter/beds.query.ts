import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { BedView } from '@harborlight/contracts';
import { http } from '../../shared/http/http.js';
import { apiPaths } from '../../shared/paths/api-paths.js';

/** The single beds of a unit. The feed tells only counts, so a newer entry of the unit is a newer answer here. */
export const bedsQuery = (unitId: string, seq: number) =>
  queryOptions({
    queryKey: ['beds', unitId, seq],
    queryFn: ({ signal }) => http.get<readonly BedView[]>(apiPaths.unitBeds(unitId), signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
