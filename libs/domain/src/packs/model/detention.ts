import type { AlternativeRule, GroundRule, LicenceRule, Pack } from '../pack.js';
import { courtOrderElements, noAlternative, removalElements } from '../federal/finding.js';

/** 34 USC 11133(a)(11)(A)(i): the three doors federal law leaves open; a state names its own grounds for offenses. */
export const grounds: readonly GroundRule[] = [
  {
    code: 'handgun',
    words: {
      en: 'Possession of a handgun by a young person, where the law forbids it',
      es: 'Posesión de un arma corta por una persona joven, donde la ley lo prohíbe',
    },
    source: '34 USC 11133(a)(11)(A)(i)(I)',
    confidence: 'to-be-confirmed',
    answeredBy: {
      protection: [
        'awake-night-staff',
        'staff-ratio-tonight',
        'visitor-and-search-rules',
        'night-security-person',
      ],
      walkOut: [],
      willingCustodian: false,
    },
  },
  {
    code: 'court-order',
    words: { en: 'Violation of a valid court order', es: 'Desobediencia de una orden judicial válida' },
    source: '34 USC 11133(a)(11)(A)(i)(II)',
    confidence: 'to-be-confirmed',
    answeredBy: {
      protection: ['awake-night-staff', 'controlled-doors', 'missing-child-drill'],
      walkOut: ['delayed', 'no'],
      willingCustodian: true,
    },
  },
  {
    code: 'interstate-hold',
    words: {
      en: 'A hold under the Interstate Compact on Juveniles',
      es: 'Retención bajo el Convenio Interestatal sobre Menores',
    },
    source: '34 USC 11133(a)(11)(A)(i)(III)',
    confidence: 'to-be-confirmed',
    answeredBy: {
      protection: ['awake-night-staff', 'controlled-doors', 'missing-child-drill'],
      walkOut: ['delayed', 'no'],
      willingCustodian: true,
    },
  },
];

const source = '34 USC 11133(a)(23)(C)(iii)(I)(cc)';

/** Federal law asks for a "less restrictive alternative" and lists none; least restrictive first. */
export const alternatives: readonly AlternativeRule[] = [
  {
    code: 'home-supervision',
    words: { en: 'Home, with supervision or monitoring', es: 'Casa, con supervisión o monitoreo' },
    source,
    confidence: 'to-be-confirmed',
    classes: [],
  },
  {
    code: 'family-like',
    words: { en: 'Relative, host or foster home', es: 'Casa de familiares, anfitriona o de crianza' },
    source,
    confidence: 'to-be-confirmed',
    classes: ['kin-or-host-home', 'specialised-foster'],
  },
  {
    code: 'shelter',
    words: { en: 'Shelter or receiving center', es: 'Refugio o centro de recepción' },
    source,
    confidence: 'to-be-confirmed',
    classes: ['basic-centre', 'emergency-shelter-care', 'cse-crisis-house', 'assessment-or-receiving-centre'],
  },
  {
    code: 'residential',
    words: { en: 'Group home or residential treatment', es: 'Hogar grupal o tratamiento residencial' },
    source,
    confidence: 'to-be-confirmed',
    classes: ['group-home', 'qrtp', 'hospital-or-prtf'],
  },
  {
    code: 'staff-secure',
    words: { en: 'Staff-secure house', es: 'Casa protegida por el personal' },
    source,
    confidence: 'to-be-confirmed',
    classes: ['staff-secure'],
  },
  {
    code: 'secure-care',
    words: {
      en: 'Secure care, by court order only',
      es: 'Cuidado con encierro, solo por orden judicial',
    },
    source,
    confidence: 'to-be-confirmed',
    classes: ['secure-care'],
  },
];

export const finding: Pack['finding'] = {
  ...noAlternative,
  code: 'secure-placement-required',
  elements: [noAlternative, ...removalElements, ...courtOrderElements],
};

export const licences: readonly LicenceRule[] = [
  {
    code: 'hospital',
    class: 'hospital',
    words: { en: 'Hospital', es: 'Hospital' },
    source: 'The state’s own licensing law',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'other',
    class: 'other',
    words: { en: 'A license in the state’s own words', es: 'Una licencia con las palabras del estado' },
    source: 'The state’s own licensing law',
    confidence: 'to-be-confirmed',
  },
];
