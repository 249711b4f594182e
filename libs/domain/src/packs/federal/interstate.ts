import type { InterstateRule } from '../pack.js';

export const interstate: readonly InterstateRule[] = [
  {
    code: 'placement-across-state-line',
    words: {
      en: 'A residential placement across a state line needs the other state’s approval first (form 100A), unless the states agreed otherwise.',
      es: 'Una ubicación residencial en otro estado necesita antes la aprobación de ese estado (formulario 100A), salvo acuerdo entre estados.',
    },
    source: 'ICPC Regulation 4',
    confidence: 'to-be-confirmed',
    tonight: 'not-tonight',
  },
  {
    code: 'acute-care-across-state-line',
    words: {
      en: 'Acute medical or psychiatric care across a state line needs no approval.',
      es: 'La atención médica o psiquiátrica urgente en otro estado no necesita aprobación.',
    },
    source: 'ICPC Regulation 4',
    confidence: 'to-be-confirmed',
    tonight: 'exempt',
  },
  {
    code: 'school-across-state-line',
    words: {
      en: 'A place that is mainly a school needs no approval across a state line.',
      es: 'Un lugar que es ante todo escuela no necesita aprobación en otro estado.',
    },
    source: 'ICPC Regulation 4',
    confidence: 'to-be-confirmed',
    tonight: 'exempt',
  },
  {
    code: 'compact-hold',
    words: {
      en: 'A secure hold of a runaway from another state is lawful under the compact. Report any abuse; it does not stop the return.',
      es: 'Retener a quien se fue de casa en otro estado es legal bajo el convenio. Haga el reporte de maltrato; eso no impide el regreso.',
    },
    source: 'ICJ Rules 6-101, 6-105 and 7-101',
    confidence: 'to-be-confirmed',
    tonight: 'lawful-but-avoidable',
  },
];
