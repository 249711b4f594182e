import type { Tongue } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';

export const tongueOf = (language: string | undefined): Tongue => (language?.startsWith('es') ? 'es' : 'en');

/** The language the person reads: the key into the domain's coded words. */
export function useTongue(): Tongue {
  const { i18n } = useTranslation();
  return tongueOf(i18n.resolvedLanguage);
}
