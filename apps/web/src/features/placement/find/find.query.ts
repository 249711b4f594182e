import { queryOptions } from '@tanstack/react-query';
import { readTurnover } from '@harborlight/contracts/operations';
import { client } from '../../../shared/http/client.js';

const hourMs = 60 * 60_000;

/** How fast open beds go: it changes with the weeks, not with the minutes. */
export const turnoverQuery = (code: string) =>
  queryOptions({
    queryKey: ['turnover', code],
    queryFn: ({ signal }) => client.call(readTurnover, { params: { code }, signal }),
    staleTime: hourMs,
  });
