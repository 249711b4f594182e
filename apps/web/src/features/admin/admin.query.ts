import { queryOptions } from '@tanstack/react-query';
import { readCalibration, readPolicy } from '@harborlight/contracts/operations';
import { client } from '../../shared/http/client.js';

/** The policy as its form starts with it: what somebody else saves meanwhile does not overwrite what is being typed. */
export const policyToChangeQuery = (code: string) =>
  queryOptions({
    queryKey: ['policy-to-change', code],
    queryFn: ({ signal }) => client.call(readPolicy, { params: { code }, signal }),
    staleTime: 0,
    gcTime: 0,
  });

export const calibrationQuery = (code: string) =>
  queryOptions({
    queryKey: ['calibration', code],
    queryFn: ({ signal }) => client.call(readCalibration, { params: { code }, signal }),
    staleTime: 60_000,
  });
