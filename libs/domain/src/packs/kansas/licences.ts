import type { LicenceRule } from '../pack.js';

export const licences: readonly LicenceRule[] = [
  {
    code: 'shelter-facility',
    class: 'ks-shelter',
    words: {
      en: 'Shelter facility: neither secure nor for detention',
      es: 'Refugio (shelter facility): sin encierro y sin detención',
    },
    source: 'K.S.A. 38-2202',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'staff-secure-facility',
    class: 'ks-staff-secure',
    words: {
      en: 'Staff secure facility: nothing built to hold residents; locked entrances, delayed exits, written rules on all doors',
      es: 'Centro staff secure: nada construido para retener; entradas cerradas, salidas con demora y reglas escritas para las puertas',
    },
    source: 'K.S.A. 65-535',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'secure-facility',
    class: 'ks-secure-care',
    words: {
      en: 'Secure facility: exits under the sole control of staff, or locks and fences; not juvenile detention',
      es: 'Centro con encierro (secure facility): salidas bajo control exclusivo del personal, o cerraduras y cercas; no es detención juvenil',
    },
    source: 'K.S.A. 38-2202',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'crisis-intervention-center',
    class: 'ks-crisis-intervention',
    words: {
      en: 'Juvenile crisis intervention center: written authorization of the community mental health center first',
      es: 'Centro juvenil de intervención en crisis: antes, autorización escrita del centro comunitario de salud mental',
    },
    source: 'K.S.A. 38-2232(a)(2)(v)',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'juvenile-detention-facility',
    class: 'ks-juvenile-detention',
    words: { en: 'Juvenile detention facility', es: 'Centro de detención juvenil' },
    source: 'K.S.A. 38-2202',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'foster-home',
    class: 'ks-foster',
    words: { en: 'Foster or kinship home', es: 'Hogar de crianza o de familiares' },
    source: 'DCF PPM 0260',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'residential-center',
    class: 'ks-residential',
    words: { en: 'Residential center', es: 'Centro residencial' },
    source: 'DCF PPM 0260',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'hospital',
    class: 'hospital',
    words: { en: 'Hospital', es: 'Hospital' },
    source: 'K.S.A. 65-425',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'other',
    class: 'other',
    words: { en: 'Other license', es: 'Otra licencia' },
    source: 'K.S.A. 38-2202',
    confidence: 'to-be-confirmed',
  },
];
