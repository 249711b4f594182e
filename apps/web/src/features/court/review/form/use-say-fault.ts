import { refusalCodes } from '@harborlight/domain';
import { refusalKey } from '@harborlight/messages';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { openIn, type NeedDraft } from '../../../../shared/need/need-draft.logic.js';
import type { ReviewField } from './review-draft.logic.js';

/** The sentence for a fault of the form, at its field. */
export function useSayFault(need: NeedDraft) {
  const t = useMessages('review');
  const questions = useMessages('need');
  const refusals = useMessages('refusals');
  return (field: ReviewField, code: string | undefined): string | undefined => {
    switch (code) {
      case undefined:
        return undefined;
      case 'need-open': {
        const missing = openIn(need).map((question) => questions(`missing.${question}`));
        return t('fault.need-open', { missing: missing.join(', ') });
      }
      case 'no-moment':
      case 'no-token':
        return t(`fault.${code}`);
      case 'not-found':
        return field === 'token' ? t('fault.not-found') : refusals(refusalKey(code));
      default:
        return (refusalCodes as readonly string[]).includes(code)
          ? refusals(refusalKey(code))
          : t('fault.other');
    }
  };
}
