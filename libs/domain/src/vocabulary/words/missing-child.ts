import type { MissingChildContact } from '../../placement/missing-child.js';
import type { Phrase, Words } from './phrase.js';

export const missingChildContactWords: Words<MissingChildContact> = {
  'local-police': { en: 'Local police', es: 'Policía local' },
  ncmec: {
    en: 'National Center for Missing and Exploited Children (NCMEC)',
    es: 'Centro Nacional para Menores Desaparecidos y Explotados (NCMEC)',
  },
  'missouri-hotline': {
    en: 'Missouri Child Abuse and Neglect Hotline',
    es: 'Línea de Missouri contra el maltrato y el descuido infantil',
  },
  'kansas-report-center': {
    en: 'Kansas Protection Report Center (DCF)',
    es: 'Centro de denuncias de protección de Kansas (DCF)',
  },
};

/** What a person reads beside the clock. */
export const missingChildWords: Readonly<Record<'report-by' | 'not-confirmed', Phrase>> = {
  'report-by': {
    en: 'The young person left. Report this now. Latest time:',
    es: 'La persona joven se fue. Informe ahora mismo. Hora límite:',
  },
  'not-confirmed': {
    en: 'Your counsel has not confirmed this limit and these numbers yet.',
    es: 'Su asesoría legal aún no ha confirmado este plazo ni estos números.',
  },
};
