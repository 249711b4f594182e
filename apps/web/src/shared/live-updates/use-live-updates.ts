import { followUpdates } from '@harborlight/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../http/client.js';
import { announceNewVersion } from '../new-version/new-version.js';
import { meQuery } from '../session/session.js';
import { readAgain } from './read-again.js';

/** Reads again whatever the server says has changed for this person, and everything once the line is back. */
export function useLiveUpdates(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const line = followUpdates(client, {
      changed: (update) => void readAgain(queryClient, update),
      connected: () => void readAgain(queryClient),
      refused: () => void queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
      outdated: announceNewVersion,
    });
    return () => line.close();
  }, [queryClient]);
}
