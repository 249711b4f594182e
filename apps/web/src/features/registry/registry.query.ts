import { queryOptions } from '@tanstack/react-query';
import type { RegistryView } from '@harborlight/contracts';
import { http } from '../../shared/http/http.js';
import { apiPaths } from '../../shared/paths/api-paths.js';

export const registryQuery = (code: string) =>
  queryOptions({
    queryKey: ['registry', code],
    queryFn: ({ signal }) => http.get<RegistryView>(apiPaths.registry(code), signal),
    staleTime: 30_000,
  });
