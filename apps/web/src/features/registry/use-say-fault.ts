import { isRefusalCode } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import type { Faults } from './faults.logic.js';

/** The sentence for each fault of a form. */
export function useSayFaults(): (faults: Faults) => Record<string, string> {
  const t = useMessages('registry');
  const refusals = useMessages('refusals');
  const say = (code: string) => {
    const key = `fault.${code}`;
    if (t.has(key)) return t(key);
    return isRefusalCode(code) ? refusals(code) : t('fault.other');
  };
  return (faults) => Object.fromEntries(Object.entries(faults).map(([field, code]) => [field, say(code)]));
}
