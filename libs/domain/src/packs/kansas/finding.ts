import { courtOrderElements, federalCourtOrder, noAlternative, removalElements } from '../federal/finding.js';
import type { Pack } from '../pack.js';

export const finding: Pack['finding'] = {
  code: 'alternatives-insufficient',
  words: {
    en: 'Community-based alternatives are insufficient on a ground of K.S.A. 38-2331, and no appropriate less restrictive alternative is available',
    es: 'Las alternativas comunitarias no bastan por un motivo de K.S.A. 38-2331 y no hay alternativa adecuada menos restrictiva',
  },
  source: 'K.S.A. 38-2331',
  confidence: 'to-be-confirmed',
  elements: [
    noAlternative,
    {
      code: 'risk-assessment',
      words: {
        en: 'The detention risk assessment says detention-eligible, or there are grounds to override it',
        es: 'La evaluación de riesgo indica detención o hay razones para una excepción',
      },
      source: 'K.S.A. 38-2331(a); K.S.A. 75-7023(d)',
      confidence: 'to-be-confirmed',
    },
    {
      code: 'probable-cause',
      words: {
        en: 'There is probable cause that community-based alternatives are insufficient',
        es: 'Hay causa probable de que las alternativas comunitarias no bastan',
      },
      source: 'K.S.A. 38-2331(a)(1)',
      confidence: 'to-be-confirmed',
    },
    {
      code: 'failures-to-appear',
      words: {
        en: 'For appearance: a demonstrable record of recent failures to appear',
        es: 'Sobre presentarse: constan incomparecencias recientes y demostrables',
      },
      source: 'K.S.A. 38-2331(a)(1)(A)',
      confidence: 'to-be-confirmed',
    },
    {
      code: 'alternatives-exhausted',
      words: {
        en: 'For appearance: the alternatives to detention are exhausted',
        es: 'Sobre presentarse: las alternativas a la detención se agotaron',
      },
      source: 'K.S.A. 38-2331(a)(1)(A)',
      confidence: 'to-be-confirmed',
    },
    {
      code: 'basis-in-writing',
      words: {
        en: 'The basis for each finding is stated in writing',
        es: 'El fundamento de cada conclusión consta por escrito',
      },
      source: 'K.S.A. 38-2331(a)(2)',
      confidence: 'to-be-confirmed',
    },
    ...removalElements,
    ...courtOrderElements,
  ],
};

export const validCourtOrder: Pack['validCourtOrder'] = {
  ...federalCourtOrder,
  words: {
    en: 'A child in need of care who left an ordered placement without good cause may be held in a secure facility, after notice and hearing.',
    es: 'Un menor declarado necesitado de cuidado (child in need of care) que dejó sin causa justificada la colocación ordenada puede ser retenido en un centro con encierro, tras aviso y audiencia.',
  },
  source: 'K.S.A. 38-2260; 34 USC 11133(a)(23)',
};
