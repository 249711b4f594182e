import { missingChildDuties, traffickingDuties } from '../federal/duties.js';
import type { DutyToTell } from '../pack.js';

const hotline = {
  confidence: 'to-be-confirmed',
  who: {
    en: 'Missouri Child Abuse and Neglect Hotline',
    es: 'Línea de Missouri para reportar maltrato y negligencia infantil',
  },
  phone: '1-800-392-3738',
  phoneSource: 'dss.mo.gov/cd (RSMo 210.145)',
  withinMinutes: null,
} as const;

export const duties: readonly DutyToTell[] = [
  ...missingChildDuties.map((duty) => ({ ...duty, source: 'RSMo 210.795', withinMinutes: 2 * 60 })),
  {
    ...hotline,
    code: 'missouri-hotline',
    words: {
      en: 'Tell the Children’s Division that a child is missing from care.',
      es: 'Avise a la División de Niños (Children’s Division) que desapareció un menor que estaba bajo cuidado.',
    },
    source: 'RSMo 210.145',
    event: 'left-placement',
  },
  {
    ...hotline,
    code: 'trafficking-hotline',
    words: {
      en: 'Report a child suspected to be trafficked: trafficking is abuse.',
      es: 'Reporte la sospecha de trata de un menor de edad: la trata es maltrato.',
    },
    source: 'RSMo 567.020(5), 210.110, 210.1500',
    event: 'suspected-trafficking',
  },
  {
    code: 'juvenile-officer',
    words: {
      en: 'Tell the juvenile officer at once of a child found bought or sold for sex.',
      es: 'Avise de inmediato al oficial juvenil si un menor fue comprado o vendido para explotación sexual.',
    },
    source: 'RSMo 567.020(5), 566.223',
    confidence: 'to-be-confirmed',
    event: 'suspected-trafficking',
    who: { en: 'Juvenile officer of the county', es: 'Oficial juvenil del condado' },
    phone: null,
    phoneSource: null,
    withinMinutes: null,
  },
  ...traffickingDuties,
];
