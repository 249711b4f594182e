import type { LicenceRule } from '../pack.js';

export const licences: readonly LicenceRule[] = [
  {
    code: 'emergency-shelter',
    class: 'mo-emergency-shelter',
    words: {
      en: 'Shelter care: a physically unrestricting facility',
      es: 'Refugio: un lugar sin restricciones físicas',
    },
    source: 'RSMo 211.151',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'residential-care',
    class: 'mo-residential-care',
    words: { en: 'Residential care facility', es: 'Centro de cuidado residencial' },
    source: 'Rule 129.04 App. A s. 6.2',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'foster-home',
    class: 'mo-foster',
    words: {
      en: 'Foster home: other custody the court finds suitable',
      es: 'Hogar de crianza: otra custodia que el tribunal considere adecuada',
    },
    source: 'RSMo 211.151',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'intensive-residential',
    class: 'mo-intensive-residential',
    words: {
      en: 'Residential treatment facility, intensive',
      es: 'Centro de tratamiento residencial intensivo',
    },
    source: 'Rule 129.04 App. A s. 6.2',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'juvenile-detention',
    class: 'mo-juvenile-detention',
    words: {
      en: 'Juvenile detention facility: secure by its construction',
      es: 'Centro de detención juvenil: con encierro por su construcción',
    },
    source: 'RSMo 211.063, 211.151',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'hospital',
    class: 'hospital',
    words: { en: 'Hospital', es: 'Hospital' },
    source: 'RSMo 197.020',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'other',
    class: 'other',
    words: {
      en: 'Other custody the court finds suitable',
      es: 'Otra custodia que el tribunal considere adecuada',
    },
    source: 'RSMo 211.151',
    confidence: 'to-be-confirmed',
  },
];
