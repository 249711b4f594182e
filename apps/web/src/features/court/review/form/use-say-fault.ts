import { useTranslation } from 'react-i18next';
import { refusalCodes, refusalPhrase } from '@harborlight/domain';
import { openIn, type NeedDraft } from '../../../../shared/need/need-draft.logic.js';
import { useTongue } from '../../../../shared/tongue/use-tongue.js';
import type { ReviewField } from './review-draft.logic.js';

/** The sentence for a fault of the form, at its field. */
export function useSayFault(need: NeedDraft) {
  const { t } = useTranslation(['review', 'find']);
  const tongue = useTongue();
  return (field: ReviewField, code: string | undefined): string | undefined => {
    switch (code) {
      case undefined:
        return undefined;
      case 'need-open': {
        const missing = openIn(need).map((question) => t(`find:prompt.${question}`));
        return t('fault.need-open', { missing: missing.join(', ') });
      }
      case 'no-moment':
      case 'no-token':
        return t(`fault.${code}`);
      case 'not-found':
        return field === 'token' ? t('fault.not-found') : refusalPhrase(code)[tongue];
      default:
        return (refusalCodes as readonly string[]).includes(code)
          ? refusalPhrase(code)[tongue]
          : t('fault.other');
    }
  };
}
