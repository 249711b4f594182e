import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { BoardSummary, Me } from '@harborlight/contracts';
import { listBoards, readMe } from '@harborlight/contracts/operations';
import {
  agenciesWith,
  hasPermission,
  may,
  type Actor,
  type Permission,
  type Target,
} from '@harborlight/domain';
import { client } from '../http/client.js';

const minutes = 60_000;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => client.call(readMe, { signal }),
  staleTime: 5 * minutes,
});

export const boardsQuery = queryOptions({
  queryKey: ['boards'],
  queryFn: ({ signal }) => client.call(listBoards, { signal }),
  staleTime: 5 * minutes,
});

/** Who is signed in. Only below a route that has made sure somebody is. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** The boards this person may see. */
export const useBoards = (): readonly BoardSummary[] => useSuspenseQuery(boardsQuery).data;

/** What this person may do: the same table the server refuses by. */
function rightsOf(me: Me) {
  const actor: Actor = { userId: me.userId, memberships: me.memberships };
  return {
    holds: (permission: Permission) => hasPermission(actor, permission),
    may: (permission: Permission, target: Target) => may(actor, permission, target),
    agenciesWith: (permission: Permission, boardId: string) => agenciesWith(actor, permission, boardId),
    /** Whether the permission reaches anything at all of this board. */
    holdsOn: (permission: Permission, boardId: string) => {
      const reach = agenciesWith(actor, permission, boardId);
      return reach === 'everything' || reach.agencies.length > 0;
    },
  };
}

export const useRights = () => rightsOf(useMe());
