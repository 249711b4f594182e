import type { LocalizedText } from './localized-text.js';

/** What a person reads beside the clock. */
export const missingChildWords: Readonly<Record<'report-by' | 'not-confirmed', LocalizedText>> = {
  'report-by': {
    en: 'The young person left. Report this now. Latest time:',
    es: 'La persona joven se fue. Informe ahora mismo. Hora límite:',
  },
  'not-confirmed': {
    en: 'Your counsel has not confirmed this limit and these numbers yet.',
    es: 'Su asesoría legal aún no ha confirmado este plazo ni estos números.',
  },
};
