import {
  conditions,
  lineAt,
  type Answer,
  type Condition,
  type Instant,
  type Line,
  type UnitProfile,
  type UnitReport,
} from '@harborlight/domain';

/** Two in the morning in Kansas City. */
export const night: Instant = '2026-11-22T08:00:00.000Z';

const anHourAgo: Instant = '2026-11-22T07:00:00.000Z';

export const aReport = (said: Partial<UnitReport> = {}): UnitReport => ({
  cause: 'census',
  licensed: 8,
  beds: 8,
  staffed: 6,
  occupied: 4,
  heldUntil: [],
  blocks: [],
  expectedOpenings: [],
  reportedAt: anHourAgo,
  freshUntil: '2026-11-22T13:00:00.000Z',
  staleAt: '2026-11-22T19:00:00.000Z',
  withheld: false,
  ...said,
});

export const neverReported = (): UnitReport =>
  aReport({ staffed: null, occupied: 0, reportedAt: null, freshUntil: null, staleAt: null });

const profile: UnitProfile = {
  unitId: 'unit-girls',
  facilityId: 'facility-linden',
  agencyId: 'agency-linden',
  externalId: null,
  facility: 'Linden House',
  unit: "Girls' wing",
  state: 'MO',
  region: 'jackson',
  class: 'cse-crisis-house',
  confidential: true,
  onDetentionGrounds: false,
  sharesBuildingWithAdultJail: false,
  walkOut: 'delayed',
  jjdpaClass: 'staff-secure',
  preaClass: 'not-covered',
  stateLicenceClass: 'mo-emergency-shelter',
  iveClass: 'st-specialised',
  protection: [],
  services: [],
  languages: ['en'],
  intakeHours: [],
  papersAtDoor: [],
  transport: 'none',
  maxNights: 90,
  dutyToAccept: false,
  updateMinutes: 360,
  shiftTimes: ['07:00', '19:00'],
  whoCanSleepHere: ['girls'],
  ages: { from: 12, to: 17 },
  licensed: 8,
  kind: 'bed',
  answers: Object.fromEntries(conditions.map((condition) => [condition, 'call'])) as Record<
    Condition,
    Answer
  >,
  legalStatuses: ['non-offender'],
  lowCensus: false,
  sleepOnly: false,
  countsWithheld: false,
  sector: null,
};

interface LineParts {
  readonly report?: UnitReport | null;
  readonly status?: 'open' | 'closed';
  readonly seq?: number;
  readonly profile?: Partial<UnitProfile>;
  readonly at?: Instant;
}

/** The girls' wing of Linden House, six of eight beds staffed and four occupied, unless said otherwise. */
export const aLine = ({
  report = aReport(),
  status = 'open',
  seq = 41,
  profile: said = {},
  at = night,
}: LineParts = {}): Line =>
  lineAt({ profile: { ...profile, ...said }, status, facts: report && { kind: 'counts', report }, seq }, at);
