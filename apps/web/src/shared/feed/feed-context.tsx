import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { boardFeed, type BoardFeed, type FeedView } from '@harborlight/client';
import type { Line } from '@harborlight/domain';
import { client } from '../http/client.js';
import { announceNewVersion } from '../new-version/new-version.js';
import { meQuery } from '../session/session.js';

const FeedContext = createContext<BoardFeed | null>(null);

/** Keeps one board live for everything below it. */
export function FeedProvider({ code, children }: { readonly code: string; readonly children: ReactNode }) {
  const queryClient = useQueryClient();
  const [feed] = useState(() =>
    boardFeed(client, code, {
      refused: () => void queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
      outdated: announceNewVersion,
    }),
  );
  useEffect(() => {
    feed.start();
    return () => feed.stop();
  }, [feed]);
  return <FeedContext value={feed}>{children}</FeedContext>;
}

export function useFeed(): BoardFeed {
  const feed = useContext(FeedContext);
  if (!feed) throw new Error('useFeed needs a FeedProvider above it');
  return feed;
}

/** One part of the feed; the component draws again only when that part is another object. */
export function useFeedPart<Part>(part: (view: FeedView) => Part): Part {
  const feed = useFeed();
  return useSyncExternalStore(feed.subscribe, () => part(feed.view()));
}

const linesOf = ({ lines }: FeedView) => lines;

/** Every line of the board, by unit. */
export const useLines = (): ReadonlyMap<string, Line> => useFeedPart(linesOf);

/** One unit's line; undefined where the board has no such unit. */
export const useLine = (unitId: string): Line | undefined => useFeedPart(({ lines }) => lines.get(unitId));
