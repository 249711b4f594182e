import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listBeds } from '@harborlight/contracts/operations';
import { client } from '../../shared/http/client.js';

/** The single beds of a unit. The feed tells only counts, so a newer entry of the unit is a newer answer here. */
export const bedsQuery = (unitId: string, seq: number) =>
  queryOptions({
    queryKey: ['beds', unitId, seq],
    queryFn: ({ signal }) => client.call(listBeds, { params: { id: unitId }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
