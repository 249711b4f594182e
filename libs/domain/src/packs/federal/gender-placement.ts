import type { GenderPlacementRule } from '../pack.js';

export const preaPlacement: GenderPlacementRule = {
  code: 'prea-placement',
  words: {
    en: 'Being LGBTI alone never decides where a young person sleeps. For trans and intersex young people each placement is decided one by one, reviewed twice a year, and their own view weighs.',
    es: 'Ser LGBTI no decide por sí solo dónde duerme una persona joven. Para jóvenes trans e intersexuales se decide persona por persona, se revisa dos veces al año y su opinión cuenta.',
  },
  source: '28 CFR 115.342',
  confidence: 'to-be-confirmed',
  funder: 'U.S. Department of Justice (PREA)',
  from: '2012-08-20',
  until: null,
};

export const preaAuditMemo: GenderPlacementRule = {
  code: 'prea-audit-memo',
  words: {
    en: 'Auditors are told to treat the LGBTI parts of the PREA standards as not applicable. The regulation itself is unchanged.',
    es: 'Se indica a los auditores tratar como no aplicables las partes LGBTI de las normas PREA. El reglamento no cambió.',
  },
  source: 'DOJ/BJA memorandum of 2 December 2025, under E.O. 14168',
  confidence: 'to-be-confirmed',
  funder: 'U.S. Department of Justice (PREA)',
  from: '2025-12-02',
  until: null,
};
