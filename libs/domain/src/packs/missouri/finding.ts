import { courtOrderElements, federalCourtOrder, noAlternative, removalElements } from '../federal/finding.js';
import type { Pack } from '../pack.js';

export const finding: Pack['finding'] = {
  code: 'detention-required',
  words: {
    en: 'Detention is required on a ground of Rule 127.08(e), and no appropriate less restrictive alternative is available',
    es: 'La detención es necesaria por un motivo de la Regla 127.08(e) y no hay alternativa adecuada menos restrictiva',
  },
  source: 'Rules 127.07 and 127.08(e); Rule 129.04 App. A s. 6.1-6.2',
  confidence: 'to-be-confirmed',
  elements: [
    noAlternative,
    {
      code: 'probable-cause',
      words: {
        en: 'A petition is filed, and there is probable cause',
        es: 'Hay una petición presentada y causa probable',
      },
      source: 'Rule 127.07',
      confidence: 'to-be-confirmed',
    },
    {
      code: 'ground-named',
      words: {
        en: 'At least one ground of the rule makes detention necessary',
        es: 'Al menos un motivo de la regla hace necesaria la detención',
      },
      source: 'Rule 127.08(e)',
      confidence: 'to-be-confirmed',
    },
    ...removalElements,
    {
      code: 'assessment-followed',
      words: {
        en: 'The detention assessment (JDTA) was followed, or the override has a clear written reason',
        es: 'Se siguió la evaluación de detención (JDTA) o la excepción tiene una razón escrita clara',
      },
      source: 'Rule 129.04 App. A s. 6.1; Court Operating Rule 28',
      confidence: 'to-be-confirmed',
    },
    {
      code: 'alternatives-considered',
      words: {
        en: 'Each alternative of the list was considered before detention',
        es: 'Se consideró cada alternativa de la lista antes de detener',
      },
      source: 'Rule 129.04 App. A s. 6.2',
      confidence: 'to-be-confirmed',
    },
    ...courtOrderElements,
  ],
};

export const validCourtOrder: Pack['validCourtOrder'] = {
  ...federalCourtOrder,
  words: {
    en: 'Only where a hearing within 24 court hours finds the violation and willful failure to appear, violent conduct with injury, or leaving a court-ordered placement.',
    es: 'Solo si una audiencia en 24 horas hábiles halla la desobediencia y ausencia voluntaria, violencia con lesiones o salida de una ubicación ordenada.',
  },
  source: 'RSMo 211.063; 34 USC 11133(a)(23)',
};
