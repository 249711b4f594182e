import { defaultLadder } from '../../placement/policy.js';
import { preaAuditMemo, preaPlacement } from '../federal/gender-placement.js';
import { interstate } from '../federal/interstate.js';
import type { Pack } from '../pack.js';
import { alternatives } from './alternatives.js';
import { calendar } from './calendar.js';
import { clocks } from './clocks.js';
import { grounds, legalStatuses, noGrounds } from './detention.js';
import { duties } from './duties.js';
import { finding, validCourtOrder } from './finding.js';
import { licences } from './licences.js';

const since2021 = {
  jurisdiction: 'KS',
  version: '2021-12-21',
  from: '2021-12-21',
  until: '2025-12-01',
  name: { en: 'Kansas juvenile courts', es: 'Tribunales juveniles de Kansas' },
  changes: {
    en: 'First version: from the day on which federal law took young people out of adult jails.',
    es: 'Primera versión: desde el día en que la ley federal sacó a menores de las cárceles de adultos.',
  },
  oldestAge: 17,
  calendar,
  clocks,
  legalStatuses,
  grounds,
  noGrounds,
  alternatives,
  finding,
  validCourtOrder,
  licences,
  duties,
  interstate,
  escalation: defaultLadder,
  genderPlacement: [preaPlacement],
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

/** The versions of Kansas's rules, oldest first. */
export const kansas: readonly Pack[] = [since2021, since2025];
