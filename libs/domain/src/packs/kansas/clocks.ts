import { adultJailClocks, federalClocks, missingFromCare, statusOffenceHold } from '../federal/clocks.js';
import type { ClockRule } from '../pack.js';

export const clocks: readonly ClockRule[] = [
  missingFromCare,
  {
    ...statusOffenceHold,
    words: {
      en: 'At most 24 hours in a secure facility for a runaway who will not stay in a shelter',
      es: 'Como máximo 24 horas en un centro con encierro para quien se fue de casa y no se queda en un refugio',
    },
    source: 'K.S.A. 38-2232(a)(3)',
  },
  {
    code: 'temporary-custody-hearing',
    words: {
      en: 'Temporary custody hearing within 72 hours of protective custody, days without court not counted',
      es: 'Audiencia de custodia temporal en 72 horas de custodia protectora, sin contar días sin tribunal',
    },
    source: 'K.S.A. 38-2242',
    confidence: 'to-be-confirmed',
    starts: 'protective-custody',
    length: { amount: 72, unit: 'hours' },
    counts: 'court',
    binds: { en: 'Court', es: 'El tribunal' },
    atEnd: {
      en: 'Protective custody ends unless the court has found temporary custody necessary.',
      es: 'La custodia protectora termina salvo que el tribunal halle necesaria la custodia temporal.',
    },
    statuses: [],
  },
  {
    code: 'detention-hearing',
    words: {
      en: 'Detention hearing within 48 hours, days without court not counted; notice 24 hours before it',
      es: 'Audiencia de detención en 48 horas, sin contar días sin tribunal; aviso 24 horas antes',
    },
    source: 'K.S.A. 38-2343',
    confidence: 'to-be-confirmed',
    starts: 'custody',
    length: { amount: 48, unit: 'hours' },
    counts: 'court',
    binds: { en: 'Court', es: 'El tribunal' },
    atEnd: {
      en: 'Release, unless a hearing found that K.S.A. 38-2331 warrants more detention.',
      es: 'Puesta en libertad, salvo que una audiencia halle que K.S.A. 38-2331 justifica más detención.',
    },
    statuses: [],
  },
  ...federalClocks,
  ...adultJailClocks,
];
