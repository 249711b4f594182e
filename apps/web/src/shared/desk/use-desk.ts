import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery } from '../session/session.js';
import { concerns, type DeskInterest } from './desk.logic.js';
import { DeskLine } from './desk-line.js';
import { openDeskSocket } from './desk-socket.js';

declare module '@tanstack/react-query' {
  interface Register {
    /** A query that names an interest is read again by itself: `meta: { desk: { topics: ['holds'], boardId } }`. */
    queryMeta: { readonly desk?: DeskInterest };
  }
}

const readAgain = (queryClient: QueryClient, isOld: (interest: DeskInterest) => boolean): void =>
  void queryClient.invalidateQueries({
    predicate: ({ meta }) => meta?.desk !== undefined && isOld(meta.desk),
  });

/** Reads again whatever the server says has changed on this person's desk, and everything once the line is back. */
export function useDesk(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const line = new DeskLine(openDeskSocket(), {
      changed: (news) => readAgain(queryClient, (interest) => concerns(news, interest)),
      connected: () => readAgain(queryClient, () => true),
      refused: () => void queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
    });
    line.open();
    return () => line.close();
  }, [queryClient]);
}
