import { useMessages } from '../../../shared/messages/use-messages.js';
import { useLines } from '../../../shared/feed/feed-context.js';

/** The names of a unit and its facility, as the live board has them. */
export function useUnitName(): (unitId: string) => string {
  const t = useMessages('requests');
  const lines = useLines();
  return (unitId) => {
    const line = lines.get(unitId);
    return line ? `${line.unit}, ${line.facility}` : t('unknownUnit');
  };
}
