import { queryOptions } from '@tanstack/react-query';
import type { TurnoverView } from '@harborlight/contracts';
import { http } from '../../../shared/http/http.js';
import { apiPaths } from '../../../shared/paths/api-paths.js';

const hourMs = 60 * 60_000;

/** How fast open beds go: it changes with the weeks, not with the minutes. */
export const turnoverQuery = (code: string) =>
  queryOptions({
    queryKey: ['turnover', code],
    queryFn: ({ signal }) => http.get<TurnoverView>(apiPaths.turnover(code), signal),
    staleTime: hourMs,
  });
