import {
  bandedView,
  contextOf,
  defaultPolicy,
  matcherOf,
  type MatchedUnit,
  type Need,
} from '@harborlight/domain';
import {
  aNeed,
  aNight,
  aUnitProfile,
  aUnitReport,
  confidential,
  detention,
  stale,
} from '@harborlight/testing';
import { median, type Row } from './row.js';

const units = 10_000;
const rounds = 60;
const regions = Array.from({ length: 12 }, (_, index) => `region-${index}`);

const criteria = [{}, confidential(), { ...confidential(), class: 'staff-secure' as const }, detention()];
const sexes = [
  ['girls'],
  ['boys'],
  ['girls', 'boys', 'trans-and-non-binary'],
  ['girls', 'single-room'],
] as const;
const nightHours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '07:00', to: '22:00' }];

/** The `index`th unit of a mixed country: classes, sexes, ages, states, counts and bands in turn. */
function unitOf(index: number): MatchedUnit {
  const profile = aUnitProfile({
    ...criteria[index % 7 === 0 ? 3 : index % 3],
    unitId: `unit-${String(index).padStart(5, '0')}`,
    facilityId: `facility-${index >> 1}`,
    whoCanSleepHere: [...(sexes[index % sexes.length] ?? [])],
    ages: { from: 10 + (index % 4), to: 15 + (index % 5) },
    state: index % 3 === 0 ? 'KS' : 'MO',
    region: regions[index % regions.length] ?? '',
    intakeHours: index % 5 === 0 ? nightHours : [],
  });
  const told = index % 11 === 0 ? stale() : aUnitReport({ occupied: 4 + (index % 5) });
  const report = index % 4 === 0 ? { ...told, heldUntil: ['2026-11-22T08:30:00.000Z'] } : told;
  return {
    profile,
    status: index % 50 === 0 ? 'closed' : 'open',
    facts: index % 2 === 0 ? { kind: 'counts', report } : { kind: 'band', band: bandedView(report) },
  };
}

const need: Need = aNeed({
  region: 'region-0',
  conditions: ['suicide-watch', 'intoxication-or-detox', 'medical-need'],
  pendingMatter: 'misdemeanour',
  protection: ['awake-night-staff', 'undisclosed-location'],
  walkOut: 'delayed',
  languages: ['es'],
  nights: 14,
  courtRegion: 'region-1',
  avoidRegions: ['region-2'],
});

/** Reads of each unit what the matcher reads, and does nothing with it but count. */
function readAll(board: readonly MatchedUnit[], now: string): number {
  let seen = 0;
  for (const { profile, status, facts } of board) {
    if (status === 'closed') seen += 1;
    if (profile.unitId.length > 5 && profile.facilityId !== '') seen += 1;
    if (profile.kind === 'crib' || profile.sleepOnly || profile.lowCensus) seen += 1;
    if (profile.ages.from <= need.age && profile.ages.to >= need.age) seen += 1;
    for (const sleeper of profile.whoCanSleepHere) if (sleeper === 'girls') seen += 1;
    if (profile.class === 'juvenile-detention' || profile.jjdpaClass === 'secure-detention') seen += 1;
    if (profile.stateLicenceClass === 'ks-staff-secure' || profile.walkOut === 'yes') seen += 1;
    if (profile.onDetentionGrounds || profile.sharesBuildingWithAdultJail) seen += 1;
    if (profile.state === need.state) seen += 1;
    if (profile.region === need.region) seen += 1;
    for (const legal of profile.legalStatuses) if (legal === need.legalStatus) seen += 1;
    for (const condition of need.conditions) if (profile.answers[condition] === 'yes') seen += 1;
    if (profile.answers['pending-charge'] === 'yes') seen += 1;
    for (const { feature } of profile.protection) if (feature === 'undisclosed-location') seen += 1;
    for (const language of profile.languages) if (language === 'es') seen += 1;
    if (profile.maxNights !== null && profile.maxNights >= 14) seen += 1;
    for (const { days, from, to } of profile.intakeHours) if (from < to && days.includes(7)) seen += 1;
    if (facts?.kind === 'counts') {
      const { report } = facts;
      if (report.staffed !== null && report.occupied < Math.min(report.licensed, report.staffed, report.beds))
        seen += 1;
      for (const until of report.heldUntil) if (until > now) seen += 1;
      for (const { until } of report.blocks) if (until > now) seen += 1;
      if (report.freshUntil !== null && report.staleAt !== null && report.reportedAt !== null)
        seen += now < report.freshUntil ? 1 : now < report.staleAt ? 2 : 3;
    } else if (facts) {
      const { band } = facts;
      if (band.band === 'full' || band.withheld) seen += 1;
      for (const { from } of band.then) if (from > now) seen += 1;
      if (band.freshUntil !== null && band.staleAt !== null && band.reportedAt !== null)
        seen += now < band.freshUntil ? 1 : now < band.staleAt ? 2 : 3;
    }
  }
  return seen;
}

/** What a browser does each time the feed moves: judge 10,000 units for one need. Node runs the engine of Chrome. */
export function measureMatch(): Row {
  // As they come over the wire: no string shared by accident.
  const board = JSON.parse(
    JSON.stringify(Array.from({ length: units }, (_, index) => unitOf(index))),
  ) as MatchedUnit[];
  const travel = regions.map((to, index) => ({ from: 'region-0', to, minutes: 15 * index }));
  const policy = { ...defaultPolicy, travel };
  const ours: number[] = [];
  const baseline: number[] = [];
  let fits = 0;
  let seen = 0;
  for (let round = 0; round < rounds; round += 1) {
    const read = performance.now();
    seen += readAll(board, aNight);
    baseline.push(performance.now() - read);
    const asked = performance.now();
    const matches = board.map(
      matcherOf(need, contextOf({ now: aNight, timeZone: 'America/Chicago', policy, units: board })),
    );
    ours.push(performance.now() - asked);
    fits += matches.filter(({ verdict }) => verdict !== 'no').length;
  }
  if (fits === 0 || seen === 0) throw new Error('the units of the bench fit nothing');
  return {
    name: 'match of one need over 10,000 units',
    unit: 'ms',
    ours: median(ours),
    baseline: median(baseline),
    against: 'a bare loop over the same fields',
    ratio: median(ours) / median(baseline),
    bar: 5,
    aim: 2,
    better: 'lower',
  };
}
