import { federalClocks, missingFromCare, statusOffenceHold } from '../federal/clocks.js';
import type { ClockRule } from '../pack.js';

export const clocks: readonly ClockRule[] = [
  {
    ...missingFromCare,
    words: {
      en: 'Tell police and NCMEC within 2 hours of the discovery that a child is missing from care',
      es: 'Avise a la policía y al NCMEC antes de que pasen 2 horas desde que se descubrió que desapareció un menor',
    },
    source: 'RSMo 210.795',
    length: { amount: 2, unit: 'hours' },
  },
  {
    code: 'missing-inquiry',
    words: {
      en: 'Ask further after a child who is missing from care',
      es: 'Siga preguntando por el menor desaparecido',
    },
    source: 'RSMo 210.795',
    confidence: 'to-be-confirmed',
    starts: 'left-placement',
    length: { amount: 24, unit: 'hours' },
    counts: 'plain',
    binds: { en: 'Children’s Division and shelter', es: 'La División de Menores y el refugio' },
    atEnd: { en: 'The further inquiry must have been made.', es: 'La averiguación debe estar hecha.' },
    statuses: [],
  },
  {
    ...statusOffenceHold,
    source: 'RSMo 211.063',
    atEnd: {
      en: 'Release, unless a hearing within this time finds a violated court order and a listed reason.',
      es: 'Puesta en libertad, salvo que una audiencia en este plazo halle una orden desobedecida y una razón de la lista.',
    },
  },
  {
    code: 'hold-without-order',
    words: {
      en: 'Juvenile officer holds alone, where no written order can be had',
      es: 'El oficial juvenil retiene por sí solo si no se puede obtener una orden escrita',
    },
    source: 'RSMo 211.141.3',
    confidence: 'to-be-confirmed',
    starts: 'custody',
    length: { amount: 24, unit: 'hours' },
    counts: 'plain',
    binds: { en: 'Juvenile officer', es: 'El oficial juvenil' },
    atEnd: {
      en: 'Release, or a court has ordered detention and a hearing.',
      es: 'Puesta en libertad, o un tribunal ordenó la detención y una audiencia.',
    },
    statuses: [],
  },
  {
    code: 'detention-hearing',
    words: {
      en: 'Detention hearing within 3 days, weekends and holidays not counted',
      es: 'Audiencia de detención en 3 días, sin contar fines de semana ni feriados',
    },
    source: 'RSMo 211.061; Rules 127.07-127.08',
    confidence: 'to-be-confirmed',
    starts: 'custody',
    length: { amount: 3, unit: 'days' },
    counts: 'court',
    binds: { en: 'Court', es: 'El tribunal' },
    atEnd: {
      en: 'Release, unless the court finds good cause.',
      es: 'Puesta en libertad, salvo que el tribunal halle causa justificada.',
    },
    statuses: [],
  },
  ...federalClocks,
];
