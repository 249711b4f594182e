import { queryOptions } from '@tanstack/react-query';
import type { PackHead } from '@harborlight/contracts';
import { listPacks, readDocket, readHeadline, readPack } from '@harborlight/contracts/operations';
import { liveQuery, type BoardRef } from '../../shared/live-updates/live.query.js';
import { client } from '../../shared/http/client.js';

const minuteMs = 60_000;

export const docketQuery = (board: BoardRef) =>
  liveQuery(board, ['docket'], ['docket', 'requests', 'watches'], (signal) =>
    client.call(readDocket, { params: { code: board.code }, signal }),
  );

export const headlineQuery = (code: string) =>
  queryOptions({
    queryKey: ['headline', code],
    queryFn: ({ signal }) => client.call(readHeadline, { params: { code }, signal }),
    staleTime: minuteMs,
  });

export const packsQuery = queryOptions({
  queryKey: ['packs'],
  queryFn: ({ signal }) => client.call(listPacks, { signal }),
  staleTime: Infinity,
});

/** A version that is out never changes. */
export const packQuery = ({ jurisdiction, version }: Pick<PackHead, 'jurisdiction' | 'version'>) =>
  queryOptions({
    queryKey: ['pack', jurisdiction, version],
    queryFn: ({ signal }) => client.call(readPack, { params: { jurisdiction, version }, signal }),
    staleTime: Infinity,
  });
