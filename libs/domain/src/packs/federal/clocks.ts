import type { ClockRule } from '../pack.js';
import { facilityClocks, fundingClocks } from './placement-clocks.js';

/** 34 USC 11133(a)(13): nobody accused of a delinquent act stays longer among adults in custody. */
const adultLockup = {
  code: 'adult-lockup',
  words: {
    en: 'At most 6 hours in a police station or adult lockup, out of sight and sound of adults',
    es: 'Como máximo 6 horas en una estación de policía o celda de adultos, sin ver ni oír a adultos',
  },
  source: '34 USC 11133(a)(13)',
  confidence: 'to-be-confirmed',
  starts: 'adult-lockup',
  length: { amount: 6, unit: 'hours' },
  counts: 'plain',
  binds: { en: 'Police and jail', es: 'La policía y la cárcel' },
  atEnd: {
    en: 'The young person must have left the station. A rural exception reaches 48 hours.',
    es: 'La persona joven debe haber salido de la estación. Una excepción rural llega a 48 horas.',
  },
  statuses: ['delinquent'],
} as const satisfies ClockRule;

/** 34 USC 11133(a)(11)(A): the federal limit that the states repeat. */
export const statusOffenceHold = {
  code: 'status-offense-hold',
  words: {
    en: 'At most 24 hours in secure juvenile detention for a status offense',
    es: 'Como máximo 24 horas en detención juvenil con encierro por una infracción por ser menor de edad',
  },
  source: '34 USC 11133(a)(11)(A)',
  confidence: 'to-be-confirmed',
  starts: 'custody',
  length: { amount: 24, unit: 'hours' },
  counts: 'court',
  binds: { en: 'Detention and juvenile officer', es: 'La detención y el oficial juvenil' },
  atEnd: {
    en: 'Release, or a first court appearance; 24 hours at most after that.',
    es: 'Puesta en libertad o primera audiencia; después de ella, 24 horas como máximo.',
  },
  statuses: ['accused-status-offender'],
} as const satisfies ClockRule;

/** 42 USC 671(a)(35)(B): where a state is not stricter. */
export const missingFromCare = {
  code: 'missing-from-care',
  words: {
    en: 'Tell police and NCMEC that a child is missing from care',
    es: 'Avise a la policía y al NCMEC que desapareció un menor que estaba bajo cuidado',
  },
  source: '42 USC 671(a)(35)(B)',
  confidence: 'to-be-confirmed',
  starts: 'left-placement',
  length: { amount: 24, unit: 'hours' },
  counts: 'plain',
  binds: { en: 'Child welfare agency and shelter', es: 'La agencia de protección y el refugio' },
  atEnd: {
    en: 'The report must have been made. On return, ask what happened and screen again.',
    es: 'El aviso debe estar hecho. Al volver, pregunte qué pasó y evalúe de nuevo.',
  },
  statuses: [],
} as const satisfies ClockRule;

/** 34 USC 11133(a)(23): interview, assessment and hearing, and the longest stay for a violated court order. */
const courtOrderClocks: readonly ClockRule[] = [
  {
    code: 'court-order-interview',
    words: {
      en: 'Interview in person about the violated court order',
      es: 'Entrevista en persona sobre la orden judicial desobedecida',
    },
    source: '34 USC 11133(a)(23)(B)',
    confidence: 'to-be-confirmed',
    starts: 'court-order-custody',
    length: { amount: 24, unit: 'hours' },
    counts: 'plain',
    binds: { en: 'Public agency told by the court', es: 'La agencia pública avisada por el tribunal' },
    atEnd: { en: 'The interview must have taken place.', es: 'La entrevista debe haberse hecho.' },
    statuses: ['court-order-violator'],
  },
  {
    code: 'court-order-hearing',
    words: {
      en: 'Assessment to the court, and a hearing on reasonable cause and the right placement',
      es: 'Evaluación entregada al tribunal y audiencia sobre si hay causa razonable y cuál es la colocación adecuada',
    },
    source: '34 USC 11133(a)(23)(C)',
    confidence: 'to-be-confirmed',
    starts: 'court-order-custody',
    length: { amount: 48, unit: 'hours' },
    counts: 'plain',
    binds: { en: 'Court', es: 'El tribunal' },
    atEnd: {
      en: 'Without hearing and written findings the young person is released.',
      es: 'Sin audiencia ni conclusiones por escrito, la persona joven queda libre.',
    },
    statuses: ['court-order-violator'],
  },
  {
    code: 'court-order-longest',
    words: {
      en: 'Longest secure stay for violating a court order: 7 days or the time ordered, whichever is shorter',
      es: 'Máximo con encierro por desobedecer una orden: 7 días o el tiempo ordenado, el más corto de los dos',
    },
    source: '34 USC 11133(a)(23)(C)(iii)(I)(dd)',
    confidence: 'to-be-confirmed',
    starts: 'court-order-custody',
    length: { amount: 7, unit: 'days' },
    counts: 'plain',
    binds: { en: 'Court and detention', es: 'El tribunal y la detención' },
    atEnd: {
      en: 'Release. The order may not be renewed or extended.',
      es: 'Puesta en libertad. La orden no se puede renovar ni ampliar.',
    },
    statuses: ['court-order-violator'],
  },
];

/** Interstate Compact on Juveniles: a young runaway from another state. */
const compactClocks: readonly ClockRule[] = [
  {
    code: 'compact-release',
    words: {
      en: 'Release without the compact, only where no abuse is suspected',
      es: 'Puesta en libertad sin usar el convenio, solo si no se sospecha maltrato',
    },
    source: 'ICJ Rule 6-101',
    confidence: 'to-be-confirmed',
    starts: 'custody',
    length: { amount: 24, unit: 'hours' },
    counts: 'plain',
    binds: { en: 'Holding state', es: 'El estado que retiene' },
    atEnd: {
      en: 'From here on the compact office of the state must be involved.',
      es: 'Desde aquí debe intervenir la oficina del convenio del estado.',
    },
    statuses: ['out-of-state-runaway'],
  },
  {
    code: 'compact-pick-up',
    words: {
      en: 'Home state collects the young person: 5 business days, with one extension of 5',
      es: 'El estado de origen recoge a la persona joven: 5 días hábiles, con una ampliación de 5',
    },
    source: 'ICJ Rule 7-101',
    confidence: 'to-be-confirmed',
    starts: 'custody',
    length: { amount: 5, unit: 'days' },
    counts: 'court',
    binds: { en: 'Home state', es: 'El estado de origen' },
    atEnd: {
      en: 'Picked up, or a written extension of 5 business days.',
      es: 'Recogida hecha o ampliación escrita de 5 días hábiles.',
    },
    statuses: ['out-of-state-runaway'],
  },
  {
    code: 'compact-contested-return',
    words: {
      en: 'Longest hold while the return is contested',
      es: 'Retención más larga mientras se disputa el regreso',
    },
    source: 'ICJ Rules (bench book 4.2.1)',
    confidence: 'to-be-confirmed',
    starts: 'custody',
    length: { amount: 90, unit: 'days' },
    counts: 'plain',
    binds: { en: 'Holding state', es: 'El estado que retiene' },
    atEnd: { en: 'Returned or released.', es: 'Regreso hecho o liberación.' },
    statuses: ['out-of-state-runaway'],
  },
];

/** 34 USC 11133(a)(11)(B), since 21 December 2021: a young person charged as an adult in an adult jail. */
export const adultJailClocks: readonly ClockRule[] = [
  {
    code: 'adult-jail-review',
    words: {
      en: 'Court reviews again whether a young person may stay in an adult jail (rural: 45 days)',
      es: 'El tribunal decide de nuevo si la persona joven puede seguir en una cárcel de adultos (zona rural: 45 días)',
    },
    source: '34 USC 11133(a)(11)(B)',
    confidence: 'to-be-confirmed',
    starts: 'adult-lockup',
    length: { amount: 30, unit: 'days' },
    counts: 'plain',
    binds: { en: 'Court', es: 'El tribunal' },
    atEnd: { en: 'A new hearing, or a juvenile facility.', es: 'Nueva audiencia o un centro juvenil.' },
    statuses: ['charged-as-adult'],
  },
  {
    code: 'adult-jail-longest',
    words: {
      en: 'Longest stay of a young person in an adult jail',
      es: 'Estadía más larga de una persona joven en una cárcel de adultos',
    },
    source: '34 USC 11133(a)(11)(B)',
    confidence: 'to-be-confirmed',
    starts: 'adult-lockup',
    length: { amount: 180, unit: 'days' },
    counts: 'plain',
    binds: { en: 'Court and jail', es: 'El tribunal y la cárcel' },
    atEnd: {
      en: 'A juvenile facility, unless the court finds good cause or the young person waives it.',
      es: 'Un centro juvenil, salvo causa justificada o renuncia de la persona joven.',
    },
    statuses: ['charged-as-adult'],
  },
];

/** What binds everywhere and no state of ours says otherwise. */
export const federalClocks: readonly ClockRule[] = [
  adultLockup,
  ...courtOrderClocks,
  ...compactClocks,
  ...facilityClocks,
  ...fundingClocks,
];
