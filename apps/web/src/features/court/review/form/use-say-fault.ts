import { isRefusalCode } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { openIn } from '../../../../shared/need/need-draft.logic.js';
import type { ReviewDraft } from './review-draft.logic.js';

/** The sentence for a fault of the form, at its field. */
export function useSayFault() {
  const t = useMessages('review');
  const questions = useMessages('need');
  const refusals = useMessages('refusals');
  return (code: string, field: string, { need }: ReviewDraft): string => {
    switch (code) {
      case 'need-open': {
        const missing = openIn(need).map((question) => questions(`missing.${question}`));
        return t('fault.need-open', { missing: missing.join(', ') });
      }
      case 'no-moment':
      case 'no-token':
        return t(`fault.${code}`);
      case 'not-found':
        return field === 'token' ? t('fault.not-found') : refusals(code);
      default:
        return isRefusalCode(code) ? refusals(code) : t('fault.other');
    }
  };
}
