import { isRefusalCode } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';

/** The sentence for a fault of a form. */
export function useSayFault(): (code: string) => string {
  const t = useMessages('registry');
  const refusals = useMessages('refusals');
  return (code) => {
    const key = `fault.${code}`;
    if (t.has(key)) return t(key);
    return isRefusalCode(code) ? refusals(code) : t('fault.other');
  };
}
