import { missingChildDuties, traffickingDuties } from '../federal/duties.js';
import type { DutyToTell } from '../pack.js';

const reportCenter = {
  confidence: 'to-be-confirmed',
  who: {
    en: 'Kansas Protection Report Center (DCF)',
    es: 'Centro de denuncias de protección de Kansas (DCF)',
  },
  phone: '1-800-922-5330',
  phoneSource: 'dcf.ks.gov (K.S.A. 38-2223)',
  withinMinutes: null,
} as const;

export const duties: readonly DutyToTell[] = [
  ...missingChildDuties,
  {
    ...reportCenter,
    code: 'kansas-report-center',
    words: {
      en: 'Tell DCF that a child is missing from care.',
      es: 'Avise al DCF que falta un menor bajo cuidado.',
    },
    source: 'K.S.A. 38-2223',
    event: 'left-placement',
  },
  {
    ...reportCenter,
    code: 'trafficking-assessment',
    words: {
      en: 'The officer contacts DCF at once, to assess safety, placement and treatment.',
      es: 'El oficial contacta al DCF de inmediato para evaluar seguridad, ubicación y tratamiento.',
    },
    source: 'K.S.A. 38-2232(b)(2); DCF PPM 0260',
    event: 'suspected-trafficking',
  },
  ...traffickingDuties,
];
