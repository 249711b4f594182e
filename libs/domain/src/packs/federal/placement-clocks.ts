import type { ClockRule } from '../pack.js';

/** What a house owes a young person after the arrival: PREA, and the rules for runaways. */
export const facilityClocks: readonly ClockRule[] = [
  {
    code: 'prea-screening',
    words: {
      en: 'Intake screening for the risk of sexual abuse in a juvenile facility',
      es: 'Evaluación de ingreso sobre el riesgo de abuso sexual en un centro juvenil',
    },
    source: '28 CFR 115.341',
    confidence: 'to-be-confirmed',
    starts: 'custody',
    length: { amount: 72, unit: 'hours' },
    counts: 'plain',
    binds: { en: 'Juvenile facilities under PREA', es: 'Los centros juveniles sujetos a PREA' },
    atEnd: { en: 'The screening must have been done.', es: 'La evaluación debe estar hecha.' },
    statuses: [],
  },
  {
    code: 'runaway-parent-contact',
    words: {
      en: 'Contact a parent if that is in the best interest; otherwise write down why not',
      es: 'Contacte a madre o padre si es lo mejor para la persona joven; si no, anote por qué',
    },
    source: '45 CFR part 1351',
    confidence: 'to-be-confirmed',
    starts: 'placement',
    length: { amount: 72, unit: 'hours' },
    counts: 'plain',
    binds: { en: 'Basic centers for runaways', es: 'Los centros básicos para jóvenes que se fueron de casa' },
    atEnd: {
      en: 'The contact, or the reason against it, must be on record.',
      es: 'El contacto, o la razón para no hacerlo, debe constar.',
    },
    statuses: [],
  },
  {
    code: 'runaway-longest-stay',
    words: {
      en: 'Longest stay in a basic center for runaways',
      es: 'Estadía más larga en un centro básico para jóvenes que se fueron de casa',
    },
    source: '45 CFR part 1351',
    confidence: 'to-be-confirmed',
    starts: 'placement',
    length: { amount: 21, unit: 'days' },
    counts: 'plain',
    binds: { en: 'Basic centers for runaways', es: 'Los centros básicos para jóvenes que se fueron de casa' },
    atEnd: { en: 'The next place must be ready.', es: 'El siguiente lugar debe estar listo.' },
    statuses: [],
  },
];

/** 42 USC 672, 675a and 45 CFR 1356.21: what Title IV-E asks of a placement. */
export const fundingClocks: readonly ClockRule[] = [
  {
    code: 'reasonable-efforts-finding',
    words: {
      en: 'Court decides whether reasonable efforts were made to prevent removal',
      es: 'El tribunal decide si hubo esfuerzos razonables para evitar la separación',
    },
    source: '45 CFR 1356.21(b)(1)',
    confidence: 'to-be-confirmed',
    starts: 'protective-custody',
    length: { amount: 60, unit: 'days' },
    counts: 'plain',
    binds: { en: 'Court and child welfare agency', es: 'El tribunal y la agencia de protección' },
    atEnd: {
      en: 'The finding, with the facts of this child, must stand in the order itself.',
      es: 'La conclusión, con los hechos de este menor, debe constar en la orden misma.',
    },
    statuses: [],
  },
  {
    code: 'funded-setting',
    words: {
      en: 'Last day that Title IV-E pays for a setting that is not exempt',
      es: 'Último día en que Título IV-E paga un lugar que no está exento',
    },
    source: '42 USC 672(k)',
    confidence: 'to-be-confirmed',
    starts: 'placement',
    length: { amount: 14, unit: 'days' },
    counts: 'plain',
    binds: { en: 'Child welfare agency', es: 'La agencia de protección' },
    atEnd: {
      en: 'From the third week it pays only for the exempt settings.',
      es: 'Desde la tercera semana solo paga los lugares exentos.',
    },
    statuses: [],
  },
  {
    code: 'qrtp-assessment',
    words: {
      en: 'Independent assessment of a placement in qualified residential treatment',
      es: 'Evaluación independiente de una ubicación en tratamiento residencial calificado',
    },
    source: '42 USC 675a(c)',
    confidence: 'to-be-confirmed',
    starts: 'placement',
    length: { amount: 30, unit: 'days' },
    counts: 'plain',
    binds: { en: 'Child welfare agency', es: 'La agencia de protección' },
    atEnd: { en: 'The assessment must be done.', es: 'La evaluación debe estar hecha.' },
    statuses: [],
  },
  {
    code: 'qrtp-court-approval',
    words: {
      en: 'Court approves or disapproves qualified residential treatment',
      es: 'El tribunal aprueba o no el tratamiento residencial calificado',
    },
    source: '42 USC 675a(c)',
    confidence: 'to-be-confirmed',
    starts: 'placement',
    length: { amount: 60, unit: 'days' },
    counts: 'plain',
    binds: { en: 'Court', es: 'El tribunal' },
    atEnd: { en: 'The court must have decided.', es: 'El tribunal debe haber decidido.' },
    statuses: [],
  },
];
