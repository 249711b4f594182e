import { useSyncExternalStore } from 'react';
import { useFeed } from './feed-context.js';

const onTickOf = (tickMs: number) => (listener: () => void) => {
  const timer = setInterval(listener, tickMs);
  return () => clearInterval(timer);
};

const onTick = onTickOf(15_000);
const onSecond = onTickOf(1_000);

type Shown = string | number | boolean | null;

/** What `tell` says of this moment, by the server's clock; draws again only when it says something else. */
export function useNow<Value extends Shown>(select: (nowMs: number) => Value): Value {
  const feed = useFeed();
  return useSyncExternalStore(onTick, () => select(feed.nowMs()));
}

/** What `select` returns for this moment, asked each second: for what runs out while somebody watches. */
export function useEachSecond<Value extends Shown>(select: (nowMs: number) => Value): Value {
  const feed = useFeed();
  return useSyncExternalStore(onSecond, () => select(feed.nowMs()));
}
