import type { BoardSnapshot } from '@harborlight/contracts';
import {
  addMinutes,
  lineAt,
  plainFacility,
  plainUnit,
  type Instant,
  type Line,
  type UnitBand,
  type UnitProfile,
  type UnitReport,
  type UnitState,
  type ViewedEntry,
} from '@harborlight/domain';

/** Two in the morning in Kansas City. */
export const night: Instant = '2026-11-22T08:00:00.000Z';

const profile: UnitProfile = {
  ...plainFacility,
  ...plainUnit,
  unitId: 'girls-wing',
  facilityId: 'cedar-house',
  agencyId: 'cedar',
  externalId: null,
  facility: 'Cedar House',
  unit: "Girls' wing",
  state: 'MO',
  region: 'jackson',
  confidential: true,
  stateLicenceClass: 'mo-emergency-shelter',
  iveClass: 'foster',
  protection: [{ feature: 'awake-night-staff', checkedOn: '2026-10-14' }],
  services: ['schooling'],
  maxNights: 30,
  updateMinutes: 240,
  whoCanSleepHere: ['girls'],
  ages: { from: 12, to: 17 },
  licensed: 8,
  kind: 'bed',
  sector: null,
};

/** Eight beds, six staffed, four occupied; told an hour ago and fresh for three more. */
export const aReport = (said: Partial<UnitReport> = {}): UnitReport => ({
  cause: 'census',
  licensed: 8,
  beds: 8,
  staffed: 6,
  occupied: 4,
  heldUntil: [],
  blocks: [],
  expectedOpenings: [],
  reportedAt: addMinutes(night, -60),
  freshUntil: addMinutes(night, 180),
  staleAt: addMinutes(night, 420),
  withheld: false,
  ...said,
});

export const aBand = (said: Partial<UnitBand> = {}): UnitBand => ({
  band: 'open',
  then: [],
  expectedOpenings: [],
  reportedAt: addMinutes(night, -60),
  freshUntil: addMinutes(night, 180),
  staleAt: addMinutes(night, 420),
  withheld: false,
  ...said,
});

export const aUnit = (said: Partial<UnitProfile> = {}, report: UnitReport | null = aReport()): UnitState => ({
  profile: { ...profile, ...said },
  status: 'open',
  facts: report && { kind: 'counts', report },
  seq: 1,
});

export const aLine = (said: Partial<UnitProfile> = {}, report: UnitReport | null = aReport()): Line =>
  lineAt(aUnit(said, report), night);

export const aBandedLine = (said: Partial<UnitProfile> = {}, band: UnitBand = aBand()): Line =>
  lineAt({ ...aUnit(said), facts: { kind: 'band', band } }, night);

export const aClosedLine = (said: Partial<UnitProfile> = {}): Line => ({ ...aLine(said), status: 'closed' });

export const fullReport = (): UnitReport => aReport({ occupied: 6 });

export const staleReport = (): UnitReport =>
  aReport({
    reportedAt: addMinutes(night, -900),
    freshUntil: addMinutes(night, -660),
    staleAt: addMinutes(night, -420),
  });

export const agingReport = (): UnitReport =>
  aReport({ freshUntil: addMinutes(night, -10), staleAt: addMinutes(night, 60) });

export const neverReported = (): UnitReport =>
  aReport({ staffed: null, occupied: 0, reportedAt: null, freshUntil: null, staleAt: null });

export const aSnapshot = (units: readonly Line[] = [aLine()], seq = 1): BoardSnapshot => ({
  board: 'kansas-city',
  name: 'Kansas City',
  timeZone: 'America/Chicago',
  demonstration: true,
  seq,
  hash: '',
  at: night,
  proved: null,
  units,
});

export const countsEntry = (seq: number, report: UnitReport, unitId = 'girls-wing'): ViewedEntry => ({
  seq,
  at: night,
  recordedAt: night,
  source: null,
  kind: 'unit.counts',
  unitId,
  body: report,
});
