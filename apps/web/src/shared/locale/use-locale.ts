import type { Locale } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';

export const localeOf = (language: string | undefined): Locale => (language?.startsWith('es') ? 'es' : 'en');

/** The language the person reads: the key into the domain's coded words. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return localeOf(i18n.resolvedLanguage);
}
