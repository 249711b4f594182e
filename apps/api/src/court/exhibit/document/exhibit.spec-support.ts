import type {
  Alternative,
  Candidate,
  GroundAnswer,
  Jurisdiction,
  Pack,
  ReviewSnapshot,
  Rule,
} from '@harborlight/domain';
import type { ExhibitFacts, ReviewFacts } from './exhibit-facts.js';

const moment = '2026-11-21T08:10:00.000Z';
const at = '2026-11-21T15:00:00.000Z';

const rule = (code: string, en: string): Rule => ({
  code,
  words: { en, es: `${en} (es)` },
  source: `Source of ${code}`,
  confidence: 'to-be-confirmed',
});

const names: Readonly<Record<Jurisdiction, string>> = { MO: 'Missouri', KS: 'Kansas', model: 'Model' };

/** A small pack in the shape of a real one. */
export const aPack = (jurisdiction: Jurisdiction, said: Partial<Pack> = {}): Pack => ({
  jurisdiction,
  version: '2026-1',
  from: '2026-01-01',
  until: null,
  name: { en: names[jurisdiction], es: names[jurisdiction] },
  changes: { en: 'First', es: 'Primera' },
  oldestAge: 17,
  calendar: { timeZone: 'America/Chicago', holidays: [], closings: [] },
  clocks: [
    {
      ...rule('hearing', 'Detention hearing within three court days'),
      starts: 'custody',
      length: { amount: 3, unit: 'days' },
      counts: 'court',
      binds: { en: 'The court', es: 'El tribunal' },
      atEnd: { en: 'Release', es: 'Salida' },
      statuses: [],
    },
  ],
  legalStatuses: [
    {
      ...rule('non-offender', 'Never in secure detention'),
      status: 'non-offender',
      secureDetention: 'never',
    },
  ],
  grounds: [
    {
      ...rule('protect', 'To protect the juvenile'),
      answeredBy: { protection: ['awake-night-staff'], walkOut: [], willingCustodian: true },
    },
    {
      ...rule('flight', 'Flight from the jurisdiction'),
      answeredBy: { protection: ['controlled-doors'], walkOut: ['no'], willingCustodian: false },
    },
  ],
  noGrounds: [rule('no-placement', 'Solely because no placement was found')],
  alternatives: [
    { ...rule('shelter-care', 'Temporary shelter care'), classes: ['emergency-shelter-care'] },
    { ...rule('monitoring', 'Electronic monitoring'), classes: [] },
  ],
  finding: {
    ...rule('finding', 'No appropriate less restrictive alternative is available'),
    elements: [
      rule('cause', 'Probable cause'),
      rule('less-restrictive', 'Less restrictive places were considered'),
    ],
  },
  validCourtOrder: { ...rule('court-order', 'A valid court order'), available: true, mostDays: 7 },
  licences: [],
  duties: [],
  interstate: [{ ...rule('interstate', 'Approval before placement'), tonight: 'not-tonight' }],
  escalation: [],
  genderPlacement: [],
  ...said,
});

export const aCandidate = (said: Partial<Candidate> = {}): Candidate => ({
  unitId: '019ab000-0000-7000-8000-000000000001',
  facility: 'Cedar House',
  unit: 'Upper Wing',
  class: 'emergency-shelter-care',
  stateLicenceClass: 'mo-emergency-shelter',
  state: 'MO',
  region: 'metro',
  walkOut: 'delayed',
  group: 'fits',
  reasons: [],
  band: 'open',
  available: null,
  freshness: 'fresh',
  ageMinutes: 95,
  reportedAt: '2026-11-21T06:35:00.000Z',
  recording: 'at-once',
  recordedAt: '2026-11-21T06:35:00.000Z',
  protection: [{ feature: 'awake-night-staff', checkedOn: '2026-11-18' }],
  transport: 'collects',
  papersAtDoor: ['protective-custody-form'],
  release: [
    { condition: 'transport', code: 'collects' },
    { condition: 'no-contact-check', code: 'by-phone' },
    { condition: 'papers-at-door', code: 'protective-custody-form' },
    { condition: 'papers-at-door', code: 'medical-clearance' },
  ],
  ...said,
});

export const anAlternative = (said: Partial<Alternative> = {}): Alternative => ({
  code: 'shelter-care',
  standing: 'open',
  units: 4,
  groups: { fits: 1, ask: 0, full: 2, no: 1 },
  stale: 1,
  leastRestrictive: aCandidate(),
  reasons: [
    { code: 'unit-full', units: 2 },
    { code: 'age-outside-licence', units: 1 },
  ],
  ...said,
});

export const notOnBoard: Alternative = {
  code: 'monitoring',
  standing: 'not-on-board',
  units: 0,
  groups: { fits: 0, ask: 0, full: 0, no: 0 },
  stale: 0,
  leastRestrictive: null,
  reasons: [],
};

export const aGroundAnswer = (said: Partial<GroundAnswer> = {}): GroundAnswer => ({
  code: 'protect',
  claimed: true,
  answers: [
    {
      candidate: aCandidate(),
      checked: [{ feature: 'awake-night-staff', checkedOn: '2026-11-18', daysBefore: 3 }],
      walkOut: null,
      willingCustodian: true,
    },
  ],
  ...said,
});

export const aSnapshot = (said: Partial<ReviewSnapshot> = {}): ReviewSnapshot => ({
  at: moment,
  seq: 4711,
  hash: 'a1'.repeat(32),
  units: 4,
  groups: { fits: 1, ask: 0, full: 2, no: 1 },
  alternatives: [anAlternative(), notOnBoard],
  grounds: [aGroundAnswer(), aGroundAnswer({ code: 'flight', claimed: false, answers: [] })],
  candidates: [aCandidate()],
  detention: { units: 6, beds: 214, girls: 25, boys: 189, either: 0 },
  ...said,
});

export const aReview = (said: Partial<ReviewFacts> = {}): ReviewFacts => ({
  name: 'Kansas City',
  timeZone: 'America/Chicago',
  demonstration: false,
  state: 'MO',
  moment,
  at,
  legalStatus: 'non-offender',
  pack: aPack('MO'),
  then: aSnapshot(),
  now: aSnapshot({ at, seq: 4800, hash: 'b2'.repeat(32) }),
  clocks: [
    {
      code: 'hearing',
      startedAt: moment,
      deadline: '2026-11-26T06:00:00.000Z',
      state: 'running',
      leftMinutes: 6660,
      skipped: [{ on: '2026-11-22', why: 'weekend', words: null }],
    },
  ],
  request: {
    token: 'R-7K3Q-9XWM',
    state: 'unmet',
    agency: 'Juvenile Office',
    openedAt: moment,
    endedAt: null,
    steps: [
      {
        at: '2026-11-21T08:12:00.000Z',
        kind: 'asked',
        facility: 'Cedar House',
        unit: 'Upper Wing',
        class: 'emergency-shelter-care',
        result: null,
        channel: 'app',
        answeredAfterMinutes: null,
      },
      {
        at: '2026-11-21T08:31:00.000Z',
        kind: 'answered',
        facility: 'Cedar House',
        unit: 'Upper Wing',
        class: 'emergency-shelter-care',
        result: 'staffing',
        channel: 'app',
        answeredAfterMinutes: 19,
      },
    ],
  },
  timeline: {
    from: moment,
    to: at,
    marks: [
      {
        at: '2026-11-21T14:00:00.000Z',
        unitId: '019ab000-0000-7000-8000-000000000001',
        facility: 'Cedar House',
        unit: 'Upper Wing',
        class: 'emergency-shelter-care',
        from: 'full',
        to: 'fits',
      },
    ],
    leftOut: 0,
  },
  ...said,
});

export const anExhibit = (said: Partial<ExhibitFacts> = {}): ExhibitFacts => ({
  review: aReview(),
  agency: 'Family Court',
  stamp: 'H-7K3Q-9XWM-2D4T',
  tongue: 'en',
  verifyUrl: 'https://board.example/verify?stamp=H-7K3Q-9XWM-2D4T',
  seq: 4800,
  hash: 'b2'.repeat(32),
  ...said,
});
