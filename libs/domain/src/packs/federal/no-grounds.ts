import type { Rule } from '../pack.js';

/** What federal law takes from every court's reasons. */
export const federalNoGrounds: readonly Rule[] = [
  {
    code: 'victim-without-charge',
    words: {
      en: 'Being a victim of abuse, neglect or trafficking',
      es: 'Ser víctima de maltrato, negligencia o trata',
    },
    source: '34 USC 11133(a)(11)(A)',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'victim-in-federal-custody',
    words: {
      en: 'In federal custody only: a trafficking victim is not held where a victim of crime does not belong',
      es: 'Solo en custodia federal: una víctima de trata no se retiene donde no corresponde a una víctima',
    },
    source: '22 USC 7105(c)(1)',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'refusal-to-cooperate',
    words: {
      en: 'Not helping an investigation: no condition for residential care either',
      es: 'No colaborar con una investigación: tampoco es condición para recibir cuidado residencial',
    },
    source: '34 USC 20702',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'adult-lockup-without-offense',
    words: {
      en: 'An adult lockup for a victim or a status offense: no hour is lawful',
      es: 'Una celda de adultos por ser víctima o por una infracción por ser menor de edad: ni una hora es legal',
    },
    source: '34 USC 11133(a)(13)',
    confidence: 'to-be-confirmed',
  },
];
