import {
  accusedStatusOffender,
  courtOrderViolator,
  delinquent,
  nonOffender,
  withOwn,
} from '../federal/legal-statuses.js';
import { federalNoGrounds } from '../federal/no-grounds.js';
import type { GroundRule, Rule } from '../pack.js';

export const legalStatuses = withOwn([
  {
    ...nonOffender,
    words: {
      en: 'An officer must take a child believed trafficked into protective custody and contact DCF; a staff secure facility is lawful, secure detention is not.',
      es: 'Si el oficial cree que un menor de edad es víctima de trata, debe tomarlo en custodia protectora y llamar al DCF. Se permite un centro vigilado por el personal (staff secure); la detención con encierro, no.',
    },
    source: '34 USC 11133(a)(11)(A); K.S.A. 38-2231(b)(3), 38-2232(b)(2)',
  },
  {
    ...accusedStatusOffender,
    words: {
      en: 'A runaway who will not stay in a shelter: a secure facility for at most 24 court hours.',
      es: 'Quien se fue de casa y no se queda en un refugio: un centro con encierro, 24 horas hábiles como máximo.',
    },
    source: 'K.S.A. 38-2232(a)(3)',
  },
  { ...courtOrderViolator, source: 'K.S.A. 38-2260; 34 USC 11133(a)(23)' },
  {
    ...delinquent,
    words: {
      en: 'Only where the risk tool says so, or is overridden, and one of the two grounds of K.S.A. 38-2331 is found in writing.',
      es: 'Solo si la evaluación de riesgo lo indica, o hay excepción, y consta por escrito una de las dos causas de K.S.A. 38-2331.',
    },
    source: 'K.S.A. 38-2331',
  },
]);

/** K.S.A. 38-2331(a)(1): two grounds, and none to protect the young person. */
export const grounds: readonly GroundRule[] = [
  {
    code: 'appearance',
    words: {
      en: 'Alternatives are not enough to secure appearance at the next hearing, shown by recent failures to appear and exhaustion of alternatives',
      es: 'Las alternativas no bastan para asegurar que se presente a la próxima audiencia: hace poco no se presentó y las alternativas se agotaron',
    },
    source: 'K.S.A. 38-2331(a)(1)(A)',
    confidence: 'to-be-confirmed',
    answeredBy: {
      protection: ['awake-night-staff', 'controlled-doors', 'missing-child-drill'],
      walkOut: ['delayed', 'no'],
      willingCustodian: true,
    },
  },
  {
    code: 'safety-of-another',
    words: {
      en: 'Alternatives are not enough to protect another person or property from a serious threat',
      es: 'Las alternativas no bastan para proteger a otra persona o sus bienes de una amenaza grave',
    },
    source: 'K.S.A. 38-2331(a)(1)(B)',
    confidence: 'to-be-confirmed',
    answeredBy: {
      protection: ['awake-night-staff', 'staff-ratio-tonight', 'night-security-person'],
      walkOut: [],
      willingCustodian: false,
    },
  },
];

export const noGrounds: readonly Rule[] = [
  {
    code: 'protect-juvenile',
    words: {
      en: 'To protect the young person: Kansas has no such ground',
      es: 'Proteger a la persona joven: Kansas no tiene esa causa',
    },
    source: 'K.S.A. 38-2331',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'self-harm-risk',
    words: { en: 'A risk of self-harm alone', es: 'Solo el riesgo de hacerse daño' },
    source: 'K.S.A. 38-2331',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'lack-of-placement',
    words: {
      en: 'Having no other placement, supervision or service',
      es: 'No tener otra colocación, supervisión o servicio',
    },
    source: 'K.S.A. 38-2331',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'parent-refusal',
    words: {
      en: 'A parent who will not take the child home',
      es: 'Que madre o padre no quiera recibir al menor',
    },
    source: 'K.S.A. 38-2331',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'contempt',
    words: { en: 'Contempt of court alone', es: 'Solo el desacato al tribunal' },
    source: 'K.S.A. 38-2331',
    confidence: 'to-be-confirmed',
  },
  ...federalNoGrounds,
];
