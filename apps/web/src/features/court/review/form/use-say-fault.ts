import { useTranslation } from 'react-i18next';
import { refusalCodes, refusalText } from '@harborlight/domain';
import { openIn, type NeedDraft } from '../../../../shared/need/need-draft.logic.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import type { ReviewField } from './review-draft.logic.js';

/** The sentence for a fault of the form, at its field. */
export function useSayFault(need: NeedDraft) {
  const { t } = useTranslation(['review', 'find']);
  const locale = useLocale();
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
        return field === 'token' ? t('fault.not-found') : refusalText(code)[locale];
      default:
        return (refusalCodes as readonly string[]).includes(code)
          ? refusalText(code)[locale]
          : t('fault.other');
    }
  };
}
