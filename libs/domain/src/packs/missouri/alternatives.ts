import type { AlternativeRule } from '../pack.js';

/**
 * Missouri Rule 129.04 App. A s. 6.2, in its own order. A home of the shelter kind stands under temporary shelter care,
 * which RSMo 211.151 calls physically unrestricting; what the list does not name stands under "any other".
 */
export const alternatives: readonly AlternativeRule[] = [
  {
    code: 'home-with-monitoring',
    words: {
      en: 'In-home detention with electronic monitoring',
      es: 'Detención domiciliaria con monitoreo electrónico',
    },
    source: 'Rule 129.04 App. A s. 6.2(B)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'satellite-monitoring',
    words: { en: 'Monitoring by GPS', es: 'Monitoreo por GPS' },
    source: 'Rule 129.04 App. A s. 6.2(C)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'day-reporting',
    words: { en: 'Day reporting program', es: 'Programa de presentación diurna' },
    source: 'Rule 129.04 App. A s. 6.2(D)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'evening-reporting',
    words: { en: 'Evening reporting program', es: 'Programa de presentación por la tarde y noche' },
    source: 'Rule 129.04 App. A s. 6.2(E)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'substance-treatment',
    words: { en: 'Drug or alcohol treatment', es: 'Tratamiento por drogas o alcohol' },
    source: 'Rule 129.04 App. A s. 6.2(F)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'treatment-placement',
    words: {
      en: 'Residential placement for medical, psychological or psychiatric treatment',
      es: 'Colocación residencial para tratamiento médico, psicológico o psiquiátrico',
    },
    source: 'Rule 129.04 App. A s. 6.2(G)',
    confidence: 'to-be-confirmed',
    classes: ['qrtp', 'hospital-or-prtf'],
  },
  {
    code: 'shelter-care',
    words: {
      en: 'Temporary shelter care arranged with a residential treatment facility',
      es: 'Refugio temporal acordado con un centro de tratamiento residencial',
    },
    source: 'Rule 129.04 App. A s. 6.2(H); RSMo 211.151',
    confidence: 'to-be-confirmed',
    classes: [
      'basic-centre',
      'emergency-shelter-care',
      'cse-crisis-house',
      'assessment-or-receiving-centre',
      'group-home',
    ],
  },
  {
    code: 'relative',
    words: { en: 'Consensual placement with a relative', es: 'Ubicación consentida con un familiar' },
    source: 'Rule 129.04 App. A s. 6.2(I)',
    confidence: 'to-be-confirmed',
    classes: ['kin-or-host-home'],
  },
  {
    code: 'combination',
    words: { en: 'Any combination of alternatives', es: 'Cualquier combinación de alternativas' },
    source: 'Rule 129.04 App. A s. 6.2(J)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'any-other',
    words: {
      en: 'Any other alternative, such as a foster home or a staff-secure facility',
      es: 'Cualquier otra alternativa, como un hogar de crianza o una casa protegida por el personal',
    },
    source: 'Rule 129.04 App. A s. 6.2(K)',
    confidence: 'to-be-confirmed',
    classes: ['specialised-foster', 'staff-secure', 'secure-care'],
  },
];
