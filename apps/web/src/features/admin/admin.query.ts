import { queryOptions } from '@tanstack/react-query';
import type { CalibrationView, PolicyView } from '@harborlight/contracts';
import { http } from '../../shared/http/http.js';
import { apiPaths } from '../../shared/paths/api-paths.js';

/** The policy as its form starts with it: what somebody else saves meanwhile does not overwrite what is being typed. */
export const policyToChangeQuery = (code: string) =>
  queryOptions({
    queryKey: ['policy-to-change', code],
    queryFn: ({ signal }) => http.get<PolicyView>(apiPaths.policy(code), signal),
    staleTime: 0,
    gcTime: 0,
  });

export const calibrationQuery = (code: string) =>
  queryOptions({
    queryKey: ['calibration', code],
    queryFn: ({ signal }) => http.get<CalibrationView>(apiPaths.calibration(code), signal),
    staleTime: 60_000,
  });
