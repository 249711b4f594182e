import { useMessages } from '../../shared/messages/use-messages.js';
import type { Tally } from './results.logic.js';

/** What units amount to, in one line. */
export function useTallyWords(): (tally: Tally) => string {
  const t = useMessages('app');
  return ({ units, withRoom, bedsOpen, exact }) => {
    const room = t('board.summary.withRoom', { count: units, withRoom });
    if (withRoom === 0) return room;
    return `${room} · ${t(exact ? 'board.summary.bedsOpen' : 'board.summary.atLeast', { count: bedsOpen })}`;
  };
}
