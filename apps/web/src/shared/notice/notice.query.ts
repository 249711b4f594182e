import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { changeNoticePreference, readNoticePreference } from '@harborlight/contracts/operations';
import { client } from '../http/client.js';

export const noticePreferenceQuery = queryOptions({
  queryKey: ['notice-preference'],
  queryFn: ({ signal }) => client.call(readNoticePreference, { signal }),
  staleTime: 5 * 60_000,
});

/** Whether waiting offers make a sound, and the switch for it. */
export function useSoundForOffers() {
  const queryClient = useQueryClient();
  const { data } = useQuery(noticePreferenceQuery);
  const { mutate, isPending, isError, variables } = useMutation({
    mutationFn: async (soundForOffers: boolean) => {
      const known = data ?? (await queryClient.fetchQuery(noticePreferenceQuery));
      return client.call(changeNoticePreference, { body: { ...known, soundForOffers } });
    },
    onSuccess: (saved) => queryClient.setQueryData(noticePreferenceQuery.queryKey, saved),
  });
  return {
    known: data !== undefined,
    wanted: isPending ? variables : (data?.soundForOffers ?? false),
    want: mutate,
    failed: isError,
  };
}
