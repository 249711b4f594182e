import { useMessages } from '../../shared/messages/use-messages.js';
import { useFormat } from '../../shared/format/use-format.js';
import type { UnitChange } from './unit-change.logic.js';

/** Names a change in a few words. */
export function useSayChange(): (change: UnitChange) => string {
  const t = useMessages('shelter');
  const format = useFormat();
  return (change) => {
    switch (change.kind) {
      case 'census':
        return t('change.census', { occupied: change.occupied, staffed: change.staffed });
      case 'opening-expected':
      case 'opening-withdrawn':
        return t(`change.${change.kind}`, { day: format.date(change.on) });
      default:
        return t(`change.${change.kind}`);
    }
  };
}
