import type { UnitProfile } from '../../board/unit-profile.js';
import type { Need } from '../../need/need.js';
import { aUnit, answering, brief, inBand, judged, type Brief } from '../units.spec-support.js';

describe('what the shelter takes', () => {
  const fire = { conditions: ['fire-setting'] } as const;
  it.each<[string, Partial<UnitProfile>, Partial<Need>, Brief]>([
    [
      'a legal status it does not list',
      {},
      { legalStatus: 'delinquent' },
      ['ask', 'legal-status-not-accepted'],
    ],
    ['a condition answered yes', {}, fire, ['fits']],
    [
      'a condition answered call',
      { answers: answering('call') },
      fire,
      ['ask', ['condition-to-call-about', { condition: 'fire-setting' }]],
    ],
    [
      'a condition answered no',
      { answers: answering('no') },
      fire,
      ['ask', ['condition-answered-no', { condition: 'fire-setting' }]],
    ],
    ['a pending charge, taken', {}, { pendingMatter: 'felony' }, ['fits']],
    [
      'a pending charge, answered no',
      { answers: answering('no') },
      { pendingMatter: 'violent-felony' },
      ['ask', ['pending-charge-to-talk-about', { answer: 'no' }]],
    ],
    [
      'a pending charge named twice',
      { answers: answering('call') },
      { pendingMatter: 'status', conditions: ['pending-charge'] },
      ['ask', ['pending-charge-to-talk-about', { answer: 'call' }]],
    ],
    [
      'a protective feature it lacks',
      {},
      { protection: ['undisclosed-location'] },
      ['ask', ['protection-missing', { feature: 'undisclosed-location' }]],
    ],
    [
      'a protective feature somebody checked',
      { protection: [{ feature: 'undisclosed-location', checkedOn: '2026-11-01' }] },
      { protection: ['undisclosed-location'] },
      ['fits'],
    ],
    ['a delayed exit, as it has', {}, { walkOut: 'delayed' }, ['fits']],
    [
      'a delayed exit, where the child can walk out',
      { walkOut: 'yes' },
      { walkOut: 'delayed' },
      ['ask', 'can-walk-out'],
    ],
    [
      'a staff-secure licence it lacks, K.S.A. 65-535',
      {},
      { walkOut: 'staff-secure' },
      ['ask', 'not-staff-secure'],
    ],
    [
      'a staff-secure licence',
      { stateLicenceClass: 'ks-staff-secure' },
      { walkOut: 'staff-secure' },
      ['fits'],
    ],
    ['a staff-secure house', { class: 'staff-secure' }, { walkOut: 'staff-secure' }, ['fits']],
    ['a language nobody speaks', {}, { languages: ['so', 'ar'] }, ['ask', 'language-missing']],
    ['one language of two', {}, { languages: ['so', 'es'] }, ['fits']],
    [
      'a house for young parents, for who is none',
      { iveClass: 'pregnant-parenting' },
      {},
      ['ask', 'meant-for-parents'],
    ],
    [
      'a house for young parents',
      { iveClass: 'pregnant-parenting' },
      { conditions: ['pregnancy'] },
      ['fits'],
    ],
    ['a wish for few others', {}, { prefersLowCensus: true }, ['ask', 'not-low-census']],
    ['few others', { lowCensus: true }, { prefersLowCensus: true }, ['fits']],
    ['as many nights as it allows', { maxNights: 21 }, { nights: 21 }, ['fits']],
    [
      'a night too many, docs/practice.md 1.30',
      { maxNights: 21 },
      { nights: 22 },
      ['ask', ['stay-too-short', { nights: 21 }]],
    ],
    ['a no-contact check', {}, { separationCheck: true }, ['fits', 'separation-check']],
  ])('%s', (_, unit, need, said) => {
    expect(brief(judged(aUnit(unit), need))).toEqual(said);
  });
});

describe('intake on the board’s wall clock, Sunday 02:00', () => {
  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  const opens = (day: number, opensAt: string): Brief => ['ask', ['intake-closed', { day, opensAt }]];
  it.each<[string, UnitProfile['intakeHours'], Partial<Need>, Brief]>([
    ['around the clock', [], {}, ['fits']],
    ['by day', [{ days: everyDay, from: '07:00', to: '22:00' }], {}, opens(7, '07:00')],
    ['on working days', [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }], {}, opens(1, '08:00')],
    ['on Saturday night past midnight', [{ days: [6], from: '20:00', to: '04:00' }], {}, ['fits']],
    ['on Sunday night past midnight', [{ days: [7], from: '20:00', to: '04:00' }], {}, opens(7, '20:00')],
    ['until this very minute', [{ days: [7], from: '00:00', to: '02:00' }], {}, opens(7, '00:00')],
    ['from this very minute', [{ days: [7], from: '02:00', to: '03:00' }], {}, ['fits']],
    ['all of Sunday', [{ days: [7], from: '00:00', to: '00:00' }], {}, ['fits']],
    [
      'by day, of two stretches',
      [
        { days: [3], from: '09:00', to: '12:00' },
        { days: [2], from: '13:00', to: '15:00' },
      ],
      {},
      opens(2, '13:00'),
    ],
    [
      'by day, arriving by day',
      [{ days: everyDay, from: '07:00', to: '22:00' }],
      { earliestArrival: '2026-11-22T14:00:00.000Z' },
      ['fits'],
    ],
    [
      'by day, arriving by day as another clock tells it',
      [{ days: everyDay, from: '07:00', to: '22:00' }],
      { earliestArrival: '2026-11-22T04:00:00-10:00' },
      ['fits'],
    ],
    [
      'by day, though the earliest arrival is over',
      [{ days: everyDay, from: '07:00', to: '22:00' }],
      { earliestArrival: '2026-11-21T20:00:00.000Z' },
      opens(7, '07:00'),
    ],
  ])('%s', (_, intakeHours, need, said) => {
    expect(brief(judged(aUnit({ intakeHours }), need))).toEqual(said);
  });

  it('counts the way there', () => {
    const untilHalfPastTwo = [{ days: [7], from: '00:00', to: '02:30' }];
    expect(judged(aUnit({ intakeHours: untilHalfPastTwo })).verdict).toBe('fits');
    expect(judged(aUnit({ intakeHours: untilHalfPastTwo, region: 'south' })).verdict).toBe('ask');
  });
});

describe('distance (docs/practice.md 4.11)', () => {
  it.each<[string, Partial<UnitProfile>, Partial<Need>, Brief, number | null]>([
    ['the next region', { region: 'south' }, {}, ['fits'], 40],
    ['a road entered the other way round', { region: 'far-west' }, {}, ['fits'], 150],
    ['a road nobody entered', { region: 'elsewhere' }, {}, ['fits', 'travel-unknown'], null],
    [
      'a region to keep away from',
      { region: 'south' },
      { avoidRegions: ['south'] },
      ['no', 'region-to-keep-away-from'],
      40,
    ],
    [
      'far from court',
      { region: 'far-west' },
      { courtRegion: 'north' },
      ['fits', ['far-from-court', { minutes: 150 }]],
      150,
    ],
    ['near the court', { region: 'south' }, { courtRegion: 'north' }, ['fits'], 40],
  ])('%s', (_, unit, need, said, minutes) => {
    const found = judged(aUnit(unit), need);
    expect(brief(found)).toEqual(said);
    expect(found.travelMinutes).toBe(minutes);
  });
});

describe('the age of the status', () => {
  it.each<[string, string, Brief]>([
    ['fresh', '2026-11-22T10:59:59.999Z', ['fits']],
    ['aging', '2026-11-22T11:00:00.000Z', ['fits', 'status-aging']],
    ['stale', '2026-11-22T15:00:00.000Z', ['ask', 'status-stale']],
  ])('%s', (_, at, said) => {
    expect(brief(judged(aUnit(), {}, { now: at }))).toEqual(said);
    expect(brief(judged(aUnit({}, inBand()), {}, { now: at }))).toEqual(said);
  });
});
