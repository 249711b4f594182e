import { defaultLadder } from '../../placement/policy.js';
import { adultJailClocks, federalClocks, missingFromCare, statusOffenceHold } from '../federal/clocks.js';
import { missingChildDuties, traffickingDuties } from '../federal/duties.js';
import { federalCourtOrder } from '../federal/finding.js';
import { preaAuditMemo, preaPlacement } from '../federal/gender-placement.js';
import { interstate } from '../federal/interstate.js';
import { chargedAsAdultBefore, federalLegalStatuses, withOwn } from '../federal/legal-statuses.js';
import { federalNoGrounds } from '../federal/no-grounds.js';
import type { Pack } from '../pack.js';
import { calendar } from './calendar.js';
import { alternatives, finding, grounds, licences } from './detention.js';

const since2018 = {
  jurisdiction: 'model',
  version: '2018-12-21',
  from: '2018-12-21',
  until: '2021-12-20',
  name: { en: 'Model: federal law alone', es: 'Modelo: solo ley federal' },
  changes: {
    en: 'First version: the Juvenile Justice Reform Act becomes law. Copy these rules to begin those of your state.',
    es: 'Primera versión: entra en vigor la ley federal de reforma de justicia juvenil. Copie estas reglas para empezar las de su estado.',
  },
  oldestAge: 17,
  calendar,
  clocks: [missingFromCare, statusOffenceHold, ...federalClocks],
  legalStatuses: withOwn([chargedAsAdultBefore]),
  grounds,
  noGrounds: federalNoGrounds,
  alternatives,
  finding,
  validCourtOrder: federalCourtOrder,
  licences,
  duties: [...missingChildDuties, ...traffickingDuties],
  interstate,
  escalation: defaultLadder,
  genderPlacement: [preaPlacement],
} as const satisfies Pack;

const since2021 = {
  ...since2018,
  version: '2021-12-21',
  from: '2021-12-21',
  until: '2025-12-01',
  changes: {
    en: 'Young people charged as adults leave adult jails, unless a hearing finds otherwise.',
    es: 'Menores con cargos como adultos salen de las cárceles de adultos, salvo que una audiencia decida otra cosa.',
  },
  clocks: [...since2018.clocks, ...adultJailClocks],
  legalStatuses: federalLegalStatuses,
} as const satisfies Pack;

const since2025 = {
  ...since2021,
  version: '2025-12-02',
  from: '2025-12-02',
  until: null,
  changes: {
    en: 'The Department of Justice tells PREA auditors to leave out the LGBTI parts of the standards.',
    es: 'El Departamento de Justicia indica a los auditores de PREA omitir las partes LGBTI de las normas.',
  },
  genderPlacement: [preaPlacement, preaAuditMemo],
} as const satisfies Pack;

/** The versions of the model: what binds every city, and where a new one starts. Oldest first. */
export const model: readonly Pack[] = [since2018, since2021, since2025];
