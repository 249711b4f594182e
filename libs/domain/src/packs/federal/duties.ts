import type { DutyToTell } from '../pack.js';

/** 42 USC 671(a)(35)(B): law enforcement and NCMEC at once, and in no case later than 24 hours. */
export const missingChildDuties: readonly DutyToTell[] = [
  {
    code: 'local-police',
    words: {
      en: 'Tell police that a child is missing from care, for the national register (NCIC).',
      es: 'Avise a la policía que desapareció un menor que estaba bajo cuidado, para el registro nacional (NCIC).',
    },
    source: '42 USC 671(a)(35)(B)',
    confidence: 'to-be-confirmed',
    event: 'left-placement',
    who: { en: 'Local police', es: 'Policía local' },
    phone: '911',
    phoneSource: '47 USC 251(e)(3)',
    withinMinutes: 24 * 60,
  },
  {
    code: 'ncmec',
    words: {
      en: 'Tell the national center that a child is missing from care.',
      es: 'Avise al centro nacional que falta un menor bajo cuidado.',
    },
    source: '42 USC 671(a)(35)(B)',
    confidence: 'to-be-confirmed',
    event: 'left-placement',
    who: {
      en: 'National Center for Missing and Exploited Children (NCMEC)',
      es: 'Centro Nacional para Menores Desaparecidos y Explotados (NCMEC)',
    },
    phone: '1-800-843-5678',
    phoneSource: 'missingkids.org',
    withinMinutes: 24 * 60,
  },
];

export const traffickingDuties: readonly DutyToTell[] = [
  {
    code: 'law-enforcement',
    words: {
      en: 'The child welfare agency tells law enforcement of each child it finds to be a trafficking victim.',
      es: 'La agencia de protección avisa a la policía de cada menor que identifica como víctima de trata.',
    },
    source: '42 USC 671(a)(34)',
    confidence: 'to-be-confirmed',
    event: 'suspected-trafficking',
    who: { en: 'Law enforcement', es: 'Policía' },
    phone: null,
    phoneSource: null,
    withinMinutes: 24 * 60,
  },
  {
    code: 'federal-eligibility-letter',
    words: {
      en: 'Officials refer a child who may need a federal eligibility letter. Ask only whether the referral is needed.',
      es: 'Las autoridades remiten al menor que pueda necesitar una carta federal de elegibilidad. Pregunte solo si hace falta remitirlo.',
    },
    source: 'OTIP-PI-16-01; ACF State Letter 10-05',
    confidence: 'to-be-confirmed',
    event: 'suspected-trafficking',
    who: {
      en: 'Office on Trafficking in Persons (HHS/OTIP)',
      es: 'Oficina contra la Trata de Personas (HHS/OTIP)',
    },
    phone: null,
    phoneSource: null,
    withinMinutes: 24 * 60,
  },
];
