import { useEffect, useEffectEvent } from 'react';

const soonMs = 3_000;

/** Does something once, when the page has had time to be shown and read. */
export function useSoon(act: () => void): void {
  const acted = useEffectEvent(act);
  useEffect(() => {
    const timer = setTimeout(() => acted(), soonMs);
    return () => clearTimeout(timer);
  }, []);
}
