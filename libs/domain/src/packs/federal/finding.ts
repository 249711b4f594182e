import type { Pack, Rule } from '../pack.js';

/** The finding that a board of beds can prove or refute: 34 USC 11133(a)(23)(C)(iii)(I)(cc). */
export const noAlternative: Rule = {
  code: 'no-less-restrictive-alternative',
  words: {
    en: 'There is no appropriate less restrictive alternative available',
    es: 'No hay disponible una alternativa adecuada y menos restrictiva',
  },
  source: '34 USC 11133(a)(23)(C)(iii)(I)(cc)',
  confidence: 'to-be-confirmed',
};

/** "Contrary to the welfare" stands in the first order that sanctions removal, an order of detention included. */
export const removalElements: readonly Rule[] = [
  {
    code: 'contrary-to-welfare',
    words: {
      en: 'Staying at home is contrary to the welfare of the child, said in the first order',
      es: 'Seguir en casa es contrario al bienestar del menor, dicho en la primera orden',
    },
    source: '45 CFR 1356.21(c)',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'reasonable-efforts',
    words: {
      en: 'Reasonable efforts were made to prevent removal, with the facts of this child',
      es: 'Hubo esfuerzos razonables para evitar la separación, con los hechos de este menor',
    },
    source: '45 CFR 1356.21(b)(1)',
    confidence: 'to-be-confirmed',
  },
];

/** What else the written order must hold where a court order was violated. */
export const courtOrderElements: readonly Rule[] = [
  {
    code: 'order-named',
    words: {
      en: 'For a violated court order: which order was violated',
      es: 'Por una orden desobedecida: cuál es la orden',
    },
    source: '34 USC 11133(a)(23)(C)(iii)(I)(aa)',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'factual-basis',
    words: {
      en: 'For a violated court order: the facts that give reasonable cause',
      es: 'Por una orden desobedecida: los hechos que dan causa razonable',
    },
    source: '34 USC 11133(a)(23)(C)(iii)(I)(bb)',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'best-interest',
    words: {
      en: 'For a violated court order: due thought to the best interest of the young person',
      es: 'Por una orden desobedecida: se consideró debidamente el interés superior de la persona joven',
    },
    source: '34 USC 11133(a)(23)(C)(iii)(I)(cc)',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'length-and-release-plan',
    words: {
      en: 'For a violated court order: a length of at most 7 days, and a release plan',
      es: 'Por una orden desobedecida: una duración de 7 días como máximo y un plan para la puesta en libertad',
    },
    source: '34 USC 11133(a)(23)(C)(iii)(I)(dd)',
    confidence: 'to-be-confirmed',
  },
  {
    code: 'no-renewal',
    words: {
      en: 'For a violated court order: no renewal, no extension',
      es: 'Por una orden desobedecida: sin renovación ni ampliación',
    },
    source: '34 USC 11133(a)(23)(C)(iii)(I)(ee)',
    confidence: 'to-be-confirmed',
  },
];

/** 34 USC 11133(a)(11)(A)(i)(II) and (23); HR 8626 of the 118th Congress would have cut 7 days to 3. */
export const federalCourtOrder: Pack['validCourtOrder'] = {
  code: 'valid-court-order',
  words: {
    en: 'A young person who violated a valid court order may be detained, with full due process first.',
    es: 'Puede detenerse a quien desobedeció una orden judicial válida, con todo el debido proceso antes.',
  },
  source: '34 USC 11133(a)(11)(A)(i)(II), (a)(23)',
  confidence: 'to-be-confirmed',
  available: true,
  mostDays: 7,
};
