import { useSyncExternalStore } from 'react';
import { useFeed } from './feed-context.js';

const tickMs = 15_000;

function onTick(listener: () => void): () => void {
  const timer = setInterval(listener, tickMs);
  return () => clearInterval(timer);
}

/** What `tell` says of this moment, by the server's clock; draws again only when it says something else. */
export function useNow<Told extends string | number | boolean | null>(tell: (nowMs: number) => Told): Told {
  const feed = useFeed();
  return useSyncExternalStore(onTick, () => tell(feed.nowMs()));
}
