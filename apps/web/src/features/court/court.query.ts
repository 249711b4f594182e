import { queryOptions } from '@tanstack/react-query';
import type { DocketView, HeadlineView, PackHead } from '@harborlight/contracts';
import type { Pack } from '@harborlight/domain';
import { liveQuery, type BoardRef } from '../../shared/live-updates/live.query.js';
import { http } from '../../shared/http/http.js';
import { apiPaths } from '../../shared/paths/api-paths.js';

const minuteMs = 60_000;

export const docketQuery = (board: BoardRef) =>
  liveQuery<DocketView>(board, ['docket'], apiPaths.docket(board.code), ['docket', 'requests', 'watches']);

export const headlineQuery = (code: string) =>
  queryOptions({
    queryKey: ['headline', code],
    queryFn: ({ signal }) => http.get<HeadlineView>(apiPaths.headline(code), signal),
    staleTime: minuteMs,
  });

export const packsQuery = queryOptions({
  queryKey: ['packs'],
  queryFn: ({ signal }) => http.get<PackHead[]>(apiPaths.packs, signal),
  staleTime: Infinity,
});

/** A version that is out never changes. */
export const packQuery = ({ jurisdiction, version }: Pick<PackHead, 'jurisdiction' | 'version'>) =>
  queryOptions({
    queryKey: ['pack', jurisdiction, version],
    queryFn: ({ signal }) => http.get<Pack>(apiPaths.pack(jurisdiction, version), signal),
    staleTime: Infinity,
  });
