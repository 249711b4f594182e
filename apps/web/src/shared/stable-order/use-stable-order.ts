import { useEffect, useState } from 'react';
import { stableOrder } from './stable-order.logic.js';

const lookEveryMs = 5_000;
const restAfterMs = 15_000;
const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'wheel'] as const;

/** Counts up while nobody touches the page: the moments at which rows may move. */
function useRests(): number {
  const [rests, setRests] = useState(0);
  useEffect(() => {
    let touchedMs = Date.now();
    const touched = () => {
      touchedMs = Date.now();
    };
    for (const sign of signsOfLife) window.addEventListener(sign, touched, { passive: true });
    const timer = setInterval(() => {
      if (Date.now() - touchedMs >= restAfterMs) setRests((count) => count + 1);
    }, lookEveryMs);
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, touched);
    };
  }, []);
  return rests;
}

interface Shown {
  readonly asked: string;
  readonly ids: readonly string[];
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** Units in the wanted order, but none moves under a reader's hand: only on a new question, or at rest. */
export function useStableOrder<Unit extends { readonly unitId: string }>(
  wanted: readonly Unit[],
  question: string,
): readonly Unit[] {
  const asked = `${question} ${useRests()}`;
  const ids = wanted.map(({ unitId }) => unitId);
  const [shown, setShown] = useState<Shown>({ asked, ids });
  const next = shown.asked === asked ? stableOrder(shown.ids, ids) : ids;
  if (shown.asked !== asked || !sameIds(shown.ids, next)) setShown({ asked, ids: next });
  const units = new Map(wanted.map((unit) => [unit.unitId, unit]));
  return next.flatMap((id) => units.get(id) ?? []);
}
