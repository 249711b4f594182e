import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NoticePreferenceView } from '@harborlight/contracts';
import { http } from '../http/http.js';
import { apiPaths } from '../paths/api-paths.js';

export const noticePreferenceQuery = queryOptions({
  queryKey: ['notice-preference'],
  queryFn: ({ signal }) => http.get<NoticePreferenceView>(apiPaths.noticePreference, signal),
  staleTime: 5 * 60_000,
});

/** Whether waiting offers make a sound, and the switch for it. */
export function useSoundForOffers() {
  const queryClient = useQueryClient();
  const { data } = useQuery(noticePreferenceQuery);
  const { mutate, isPending, isError, variables } = useMutation({
    mutationFn: (soundForOffers: boolean) =>
      http.put<NoticePreferenceView>(apiPaths.noticePreference, { ...data, soundForOffers }),
    onSuccess: (saved) => queryClient.setQueryData(noticePreferenceQuery.queryKey, saved),
  });
  return {
    known: data !== undefined,
    wanted: isPending ? variables : (data?.soundForOffers ?? false),
    want: mutate,
    failed: isError,
  };
}
