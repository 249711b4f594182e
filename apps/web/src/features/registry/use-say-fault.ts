import { useTranslation } from 'react-i18next';
import { refusalCodes, refusalText } from '@harborlight/domain';
import { useLocale } from '../../shared/locale/use-locale.js';
import { en } from './i18n/en.js';
import type { Faults } from './faults.logic.js';

type FaultCode = keyof (typeof en)['fault'];

const isFaultCode = (code: string): code is FaultCode => code in en.fault;

/** The sentence for each fault of a form. */
export function useSayFaults(): (faults: Faults) => Record<string, string> {
  const { t } = useTranslation('registry');
  const locale = useLocale();
  const say = (code: string) => {
    if (isFaultCode(code)) return t(`fault.${code}`);
    return (refusalCodes as readonly string[]).includes(code) ? refusalText(code)[locale] : t('fault.other');
  };
  return (faults) => Object.fromEntries(Object.entries(faults).map(([field, code]) => [field, say(code)]));
}
