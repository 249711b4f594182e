import type { LegalStatusRule } from '../pack.js';

/** 34 USC 11133(a)(11)(A): no state may do otherwise. */
export const nonOffender: LegalStatusRule = {
  code: 'non-offender',
  status: 'non-offender',
  secureDetention: 'never',
  words: {
    en: 'An abused, neglected or trafficked child without a charge may not be held in secure detention at all.',
    es: 'Un menor de edad víctima de maltrato, negligencia o trata, sin cargos, nunca puede estar en detención con encierro.',
  },
  source: '34 USC 11133(a)(11)(A)',
  confidence: 'to-be-confirmed',
};

export const accusedStatusOffender: LegalStatusRule = {
  code: 'accused-status-offender',
  status: 'accused-status-offender',
  secureDetention: 'limited',
  words: {
    en: 'Up to 24 court hours in secure juvenile detention before the first hearing, and 24 after it. No hour in an adult lockup.',
    es: 'Hasta 24 horas hábiles en detención juvenil con encierro antes de la primera audiencia y 24 después. Ni una hora en una celda de adultos.',
  },
  source: '34 USC 11133(a)(11)(A)',
  confidence: 'to-be-confirmed',
};

const adjudicatedStatusOffender: LegalStatusRule = {
  code: 'adjudicated-status-offender',
  status: 'adjudicated-status-offender',
  secureDetention: 'never',
  words: {
    en: 'No secure detention once the status offense is found, unless another status here applies.',
    es: 'Sin detención con encierro una vez determinada la infracción por ser menor de edad, salvo que aplique otra situación de esta lista.',
  },
  source: '34 USC 11133(a)(11)(A)',
  confidence: 'to-be-confirmed',
};

export const courtOrderViolator: LegalStatusRule = {
  code: 'court-order-violator',
  status: 'court-order-violator',
  secureDetention: 'by-order',
  words: {
    en: 'Only by a written order after interview, assessment and hearing, for at most 7 days, never renewed.',
    es: 'Solo con orden escrita después de entrevista, evaluación y audiencia, por 7 días como máximo y sin renovación.',
  },
  source: '34 USC 11133(a)(23)',
  confidence: 'to-be-confirmed',
};

const outOfStateRunaway: LegalStatusRule = {
  code: 'out-of-state-runaway',
  status: 'out-of-state-runaway',
  secureDetention: 'lawful',
  words: {
    en: 'A hold under the Interstate Compact is lawful, and can be avoided: a staff-secure bed in this state serves too.',
    es: 'Retener bajo el convenio interestatal es legal y evitable: también sirve una cama protegida por personal en este estado.',
  },
  source: '34 USC 11133(a)(11)(A)(i)(III); ICJ Rule 7-101',
  confidence: 'to-be-confirmed',
};

export const delinquent: LegalStatusRule = {
  code: 'delinquent',
  status: 'delinquent',
  secureDetention: 'lawful',
  words: {
    en: 'Secure juvenile detention is lawful where the state names a ground; at most 6 hours in an adult lockup.',
    es: 'La detención juvenil con encierro es legal si el estado nombra un motivo; como máximo 6 horas en una celda de adultos.',
  },
  source: '34 USC 11133(a)(12)-(13)',
  confidence: 'to-be-confirmed',
};

/** Before the jail removal of the JJRA took effect, state law alone decided. */
export const chargedAsAdultBefore: LegalStatusRule = {
  code: 'charged-as-adult',
  status: 'charged-as-adult',
  secureDetention: 'lawful',
  words: {
    en: 'State law decides where a young person charged as an adult is held.',
    es: 'La ley del estado decide dónde se retiene a una persona joven con cargos como adulta.',
  },
  source: '34 USC 11133(a)(11)(B), in force from 21 December 2021',
  confidence: 'to-be-confirmed',
};

export const chargedAsAdult: LegalStatusRule = {
  code: 'charged-as-adult',
  status: 'charged-as-adult',
  secureDetention: 'lawful',
  words: {
    en: 'A juvenile facility. An adult jail only after a hearing finds it in the interest of justice.',
    es: 'Un centro juvenil. Una cárcel de adultos solo si una audiencia lo considera en interés de la justicia.',
  },
  source: '34 USC 11133(a)(11)(B)',
  confidence: 'to-be-confirmed',
};

/** The seven statuses as federal law alone sees them. */
export const federalLegalStatuses: readonly LegalStatusRule[] = [
  nonOffender,
  accusedStatusOffender,
  adjudicatedStatusOffender,
  courtOrderViolator,
  outOfStateRunaway,
  delinquent,
  chargedAsAdult,
];

/** The same list with a state's own rules in the place of the federal ones. */
export const withOwn = (own: readonly LegalStatusRule[]): readonly LegalStatusRule[] =>
  federalLegalStatuses.map((rule) => own.find(({ status }) => status === rule.status) ?? rule);
