import type { AlternativeRule } from '../pack.js';

/** Kansas names seven ways of release, "not limited to" these (K.S.A. 38-2331(b)): none of them is a bed. */
const releases: readonly AlternativeRule[] = [
  {
    code: 'promise-to-appear',
    words: { en: 'Release on a promise to appear', es: 'Puesta en libertad con promesa de presentarse' },
    source: 'K.S.A. 38-2331(b)(1)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'release-to-parent',
    words: {
      en: 'Release to a parent, guardian or custodian who assures appearance',
      es: 'Puesta en libertad a madre, padre, tutor o custodio que asegura que se presente',
    },
    source: 'K.S.A. 38-2331(b)(2)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'restrictions',
    words: {
      en: 'Release with reasonable restrictions on activities, associations, movements and residence',
      es: 'Puesta en libertad con restricciones razonables de actividades, compañías, movimientos y residencia',
    },
    source: 'K.S.A. 38-2331(b)(3)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'voluntary-supervision',
    words: {
      en: 'Release to a voluntary community supervision program',
      es: 'Puesta en libertad a un programa comunitario voluntario de supervisión',
    },
    source: 'K.S.A. 38-2331(b)(4)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'ordered-supervision',
    words: {
      en: 'Release to a court-ordered community supervision program',
      es: 'Puesta en libertad a un programa comunitario de supervisión ordenado por el tribunal',
    },
    source: 'K.S.A. 38-2331(b)(5)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'monitoring',
    words: {
      en: 'Release with electronic monitoring and few limits on movement',
      es: 'Puesta en libertad con monitoreo electrónico y pocos límites de movimiento',
    },
    source: 'K.S.A. 38-2331(b)(6)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'monitoring-at-home',
    words: {
      en: 'Release with electronic monitoring, leaving home only for school, work and the like',
      es: 'Puesta en libertad con monitoreo electrónico, con salidas solo a la escuela, al trabajo y similares',
    },
    source: 'K.S.A. 38-2331(b)(7)',
    confidence: 'to-be-confirmed',
    classes: [],
  },
];

/** Where a child may be placed after the assessment for trafficking (DCF PPM 0260) and by the licences of the state. */
const places: readonly AlternativeRule[] = [
  {
    code: 'kinship',
    words: { en: 'Relative or host home', es: 'Casa de familiares o familia anfitriona' },
    source: 'DCF PPM 0260',
    confidence: 'to-be-confirmed',
    classes: ['kin-or-host-home'],
  },
  {
    code: 'foster',
    words: { en: 'Foster home', es: 'Hogar de crianza' },
    source: 'DCF PPM 0260',
    confidence: 'to-be-confirmed',
    classes: ['specialised-foster'],
  },
  {
    code: 'shelter',
    words: { en: 'Shelter facility', es: 'Refugio (shelter facility)' },
    source: 'K.S.A. 38-2202',
    confidence: 'to-be-confirmed',
    classes: ['basic-centre', 'emergency-shelter-care', 'cse-crisis-house'],
  },
  {
    code: 'residential',
    words: { en: 'Residential placement', es: 'Colocación residencial' },
    source: 'DCF PPM 0260',
    confidence: 'to-be-confirmed',
    classes: ['group-home', 'qrtp'],
  },
  {
    code: 'crisis-intervention',
    words: {
      en: 'Intake or crisis intervention center, where authorized in writing',
      es: 'Centro de recepción o de intervención en crisis, con autorización escrita',
    },
    source: 'K.S.A. 38-2232(a)(2)(v)',
    confidence: 'to-be-confirmed',
    classes: ['assessment-or-receiving-centre'],
  },
  {
    code: 'staff-secure',
    words: { en: 'Staff secure facility', es: 'Centro vigilado por el personal (staff secure)' },
    source: 'K.S.A. 65-535; DCF PPM 0260',
    confidence: 'to-be-confirmed',
    classes: ['staff-secure'],
  },
  {
    code: 'treatment',
    words: {
      en: 'Hospital or psychiatric residential treatment',
      es: 'Hospital o tratamiento psiquiátrico residencial',
    },
    source: 'K.S.A. 38-2331(b)',
    confidence: 'to-be-confirmed',
    classes: ['hospital-or-prtf'],
  },
  {
    code: 'secure-care',
    words: {
      en: 'Secure care, by court order only and never for a victim without a charge',
      es: 'Cuidado con encierro, solo por orden judicial y nunca para una víctima sin cargos',
    },
    source: 'K.S.A. 38-2242, 38-2243, 38-2260',
    confidence: 'to-be-confirmed',
    classes: ['secure-care'],
  },
];

export const alternatives: readonly AlternativeRule[] = [...releases, ...places];
