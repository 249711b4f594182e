import { isRefusalCode } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { limitsOf, policyFaults } from './policies.logic.js';

/** The sentence for a fault of the policy, the form's own or one that the server names. */
export function useSayFault(): (code: string, field: string) => string {
  const t = useMessages('admin');
  const refusals = useMessages('refusals');
  return (code, field) => {
    const [min, max] = limitsOf(field);
    const own = policyFaults.find((fault) => fault === code);
    if (!own && isRefusalCode(code)) return refusals(code);
    return t(`policies.fault.${own ?? 'out-of-range'}`, { min, max });
  };
}
