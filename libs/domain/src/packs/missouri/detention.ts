import {
  accusedStatusOffender,
  chargedAsAdult,
  courtOrderViolator,
  nonOffender,
  withOwn,
} from '../federal/legal-statuses.js';
import { federalNoGrounds } from '../federal/no-grounds.js';
import type { GroundRule, Rule } from '../pack.js';

export const legalStatuses = withOwn([
  {
    ...nonOffender,
    words: {
      en: 'A trafficked child is a victim of abuse. Police may take temporary protective custody and must make the child safe; secure detention is never lawful.',
      es: 'Un menor víctima de trata es víctima de maltrato. La policía puede tomar custodia protectora temporal y debe ponerlo a salvo; la detención con encierro nunca es legal.',
    },
    source: '34 USC 11133(a)(11)(A); RSMo 210.125, 210.1500',
  },
  {
    ...accusedStatusOffender,
    words: {
      en: 'Up to 24 court hours. Longer only after a hearing within that time finds a violated court order and willful failure to appear, violent conduct with injury, or leaving a court-ordered placement.',
      es: 'Hasta 24 horas hábiles. Más solo si una audiencia en ese plazo determina que desobedeció una orden y que, además, no se presentó a propósito, causó lesiones con violencia o dejó la colocación ordenada.',
    },
    source: 'RSMo 211.063',
  },
  { ...courtOrderViolator, source: 'RSMo 211.063; 34 USC 11133(a)(23)' },
  {
    ...chargedAsAdult,
    words: {
      en: 'A juvenile facility. Missouri keeps everybody under 18 out of jails.',
      es: 'Un centro juvenil. Misuri no permite a menores de 18 años en cárceles.',
    },
    source: 'RSMo 221.044, 211.151.2',
  },
]);

/** Missouri Rule 127.08(e): grounds 1, 3 and 4 are the doors through which victims are detained. */
export const grounds: readonly GroundRule[] = [
  {
    code: 'protect-juvenile',
    words: { en: '(1) To protect the juvenile', es: '(1) Para proteger a la persona joven' },
    source: 'Rule 127.08(e)(1)',
    confidence: 'to-be-confirmed',
    answeredBy: {
      protection: [
        'awake-night-staff',
        'staff-ratio-tonight',
        'controlled-doors',
        'perimeter-and-cameras',
        'visitor-and-search-rules',
        'phone-and-internet-policy',
        'night-security-person',
        'police-response-agreement',
        'undisclosed-location',
      ],
      walkOut: [],
      willingCustodian: false,
    },
  },
  {
    code: 'protect-others',
    words: {
      en: '(2) To protect the person or property of others',
      es: '(2) Para proteger a otras personas o sus bienes',
    },
    source: 'Rule 127.08(e)(2)',
    confidence: 'to-be-confirmed',
    answeredBy: {
      protection: ['awake-night-staff', 'staff-ratio-tonight', 'night-security-person'],
      walkOut: [],
      willingCustodian: false,
    },
  },
  {
    code: 'flight',
    words: {
      en: '(3) The juvenile may flee or be removed from the jurisdiction',
      es: '(3) La persona joven puede huir o ser llevada fuera de la jurisdicción',
    },
    source: 'Rule 127.08(e)(3)',
    confidence: 'to-be-confirmed',
    answeredBy: {
      protection: ['controlled-doors', 'awake-night-staff', 'perimeter-and-cameras', 'missing-child-drill'],
      walkOut: ['delayed', 'no'],
      willingCustodian: false,
    },
  },
  {
    code: 'no-custodian',
    words: {
      en: '(4) No parent, custodian or other suitable person is able and willing to care for the juvenile and bring them back to court',
      es: '(4) No hay madre, padre, custodio u otra persona adecuada que pueda y quiera cuidar a la persona joven y traerla al tribunal',
    },
    source: 'Rule 127.08(e)(4)',
    confidence: 'to-be-confirmed',
    answeredBy: { protection: [], walkOut: [], willingCustodian: true },
  },
  {
    code: 'fugitive',
    words: {
      en: '(5) Held as a fugitive from another jurisdiction',
      es: '(5) Retención por ser buscada en otra jurisdicción',
    },
    source: 'Rule 127.08(e)(5)',
    confidence: 'to-be-confirmed',
    answeredBy: { protection: [], walkOut: [], willingCustodian: false },
  },
];

export const noGrounds: readonly Rule[] = [
  {
    code: 'sold-for-sex',
    words: {
      en: 'Having been bought or sold for sex under 18: a child is the victim of abuse',
      es: 'Que alguien haya pagado o cobrado por explotarle sexualmente antes de los 18 años: es víctima de maltrato',
    },
    source: 'RSMo 567.020(5)',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'adult-jail',
    words: {
      en: 'A jail for anybody under 18, whatever the charge',
      es: 'Una cárcel para menores de 18 años, sea cual sea el cargo',
    },
    source: 'RSMo 221.044, 211.151.2',
    confidence: 'to-be-confirmed',
  },
  ...federalNoGrounds,
];
