import { useEffect, useEffectEvent } from 'react';

const soonMs = 3_000;

/** Fetches ahead, once, when the page has had time to be shown; whoever needs it later asks again if it failed. */
export function useSoon(fetchAhead: () => Promise<unknown>): void {
  const fetched = useEffectEvent(fetchAhead);
  useEffect(() => {
    const timer = setTimeout(() => {
      fetched().catch(() => undefined);
    }, soonMs);
    return () => clearTimeout(timer);
  }, []);
}
