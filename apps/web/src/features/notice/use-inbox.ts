import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { acknowledgeAllNotices, acknowledgeNotice } from '@harborlight/contracts/operations';
import { instantOf } from '@harborlight/domain';
import { client } from '../../shared/http/client.js';
import { acknowledged } from './inbox.logic.js';
import { inboxQuery } from './notice.query.js';

/** The inbox, and its acknowledgements: on the screen at once, and taken back where they did not get through. */
export function useInbox() {
  const queryClient = useQueryClient();
  const query = useQuery(inboxQuery);
  const { mutate } = useMutation({
    mutationFn: (id: string | undefined) =>
      id === undefined
        ? client.call(acknowledgeAllNotices)
        : client.call(acknowledgeNotice, { params: { id } }),
    onMutate: (id) => {
      queryClient.setQueryData(
        inboxQuery.queryKey,
        (inbox) => inbox && acknowledged(inbox, instantOf(Date.now()), id === undefined ? undefined : [id]),
      );
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: inboxQuery.queryKey }),
  });
  return {
    query,
    acknowledge: (id: string) => mutate(id),
    acknowledgeAll: () => mutate(undefined),
  };
}
