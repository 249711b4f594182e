import { queryOptions } from '@tanstack/react-query';
import { readRegistry } from '@harborlight/contracts/operations';
import { client } from '../../shared/http/client.js';

export const registryQuery = (code: string) =>
  queryOptions({
    queryKey: ['registry', code],
    queryFn: ({ signal }) => client.call(readRegistry, { params: { code }, signal }),
    staleTime: 30_000,
  });
