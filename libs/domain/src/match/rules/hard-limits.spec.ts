import type { UnitProfile } from '../../board/unit-profile.js';
import type { Need } from '../../need/need.js';
import type { MatchContext, MatchedUnit, Reason } from '../match-types.js';
import { aUnit, brief, inBand, inCounts, judged, now, type Brief } from '../units.spec-support.js';

describe('room', () => {
  it.each<[string, MatchedUnit, Brief]>([
    ['a closed unit', { ...aUnit(), status: 'closed' }, ['no', 'unit-closed']],
    ['a full unit', aUnit({}, inCounts({ occupied: 4 })), ['no', 'unit-full']],
    ['a full band', aUnit({}, inBand({ occupied: 4 })), ['no', 'unit-full']],
    [
      'a last bed on hold',
      aUnit({}, inCounts({ occupied: 3, heldUntil: ['2026-11-22T08:20:00.000Z'] })),
      ['no', 'unit-full'],
    ],
    ['a last bed whose hold is over', aUnit({}, inCounts({ occupied: 3, heldUntil: [now] })), ['fits']],
    ['a band whose hold is over', aUnit({}, inBand({ occupied: 3, heldUntil: [now] })), ['fits']],
    ['beds without staff', aUnit({}, inCounts({ staffed: 2 })), ['no', 'unit-full']],
    ['a unit nobody wrote of', aUnit({}, null), ['ask', 'never-reported']],
    [
      'a unit never counted',
      aUnit({}, inCounts({ staffed: null, reportedAt: null, freshUntil: null, staleAt: null })),
      ['ask', 'never-reported'],
    ],
    ['counts withheld', aUnit({}, inBand({ withheld: true })), ['ask', 'counts-withheld']],
    ['counts withheld from others', aUnit({}, inCounts({ withheld: true })), ['fits']],
    ['cribs', aUnit({ kind: 'crib' }), ['no', 'cribs-only']],
    ['a room', aUnit({ kind: 'room' }), ['fits']],
    ['a bed to leave in the morning', aUnit({ sleepOnly: true }), ['ask', 'night-only']],
  ])('%s', (_, unit, said) => {
    expect(brief(judged(unit))).toEqual(said);
  });

  it('would fit but is full only where nothing else says no', () => {
    const full = inCounts({ occupied: 4 });
    expect(judged(aUnit({}, full)).group).toBe('full');
    expect(judged(aUnit({ lowCensus: false }, full), { prefersLowCensus: true }).group).toBe('full');
    expect(judged(aUnit({ state: 'KS' }, full)).group).toBe('no');
  });

  it.each<[string, number, Brief]>([
    ['none', 0, ['ask', ['cribs-short', { free: 0, cribs: 2 }]]],
    ['one', 1, ['ask', ['cribs-short', { free: 1, cribs: 2 }]]],
    ['two', 2, ['fits']],
  ])('a parent with two cribs to find, %s free in the house', (_, free, said) => {
    const freeCribs = new Map([['harbor-house', free]]);
    expect(brief(judged(aUnit(), { cribs: 2, conditions: ['parenting'] }, { freeCribs }))).toEqual(said);
  });
});

describe('the licence (docs/practice.md 4.5)', () => {
  it.each<[string, Partial<UnitProfile>, Partial<Need>, Brief]>([
    ['the youngest it takes', {}, { age: 12 }, ['fits']],
    ['the oldest it takes', {}, { age: 17 }, ['fits']],
    ['a year too young', {}, { age: 11 }, ['no', ['age-outside-licence', { from: 12, to: 17 }]]],
    ['a year too old', {}, { age: 18 }, ['no', ['age-outside-licence', { from: 12, to: 17 }]]],
    ['a boy in a house for girls', {}, { sleeper: 'boy' }, ['no', 'sex-outside-licence']],
    ['a girl in a house for boys', { whoCanSleepHere: ['boys'] }, {}, ['no', 'sex-outside-licence']],
    [
      'a trans boy where nobody says welcome',
      {},
      { sleeper: 'trans-or-non-binary' },
      ['ask', 'gender-placement-to-agree'],
    ],
    [
      'a trans boy where he is welcome',
      { whoCanSleepHere: ['trans-and-non-binary'] },
      { sleeper: 'trans-or-non-binary' },
      ['fits'],
    ],
    ['a wish for a single room', {}, { prefersSingleRoom: true }, ['fits', 'no-single-room']],
  ])('%s', (_, unit, need, said) => {
    expect(brief(judged(aUnit(unit), need))).toEqual(said);
  });
});

describe('the law', () => {
  it.each<[string, Partial<UnitProfile>, Partial<Need>, Brief]>([
    [
      'detention by class',
      { class: 'juvenile-detention', onDetentionGrounds: true },
      {},
      ['no', 'detention-is-no-placement'],
    ],
    [
      'detention by its walls, 34 U.S.C. 11103',
      { jjdpaClass: 'secure-detention' },
      {},
      ['no', 'detention-is-no-placement'],
    ],
    [
      'a correctional facility',
      { jjdpaClass: 'secure-correctional' },
      {},
      ['no', 'detention-is-no-placement'],
    ],
    [
      'detention by its licence',
      { stateLicenceClass: 'ks-juvenile-detention' },
      {},
      ['no', 'detention-is-no-placement'],
    ],
    [
      'detention, though its grounds are looked at too',
      { class: 'juvenile-detention', onDetentionGrounds: true },
      { detentionGroundsToo: true },
      ['no', 'detention-is-no-placement'],
    ],
    [
      'a shelter on detention grounds, docs/practice.md 4.1',
      { onDetentionGrounds: true },
      {},
      ['no', 'on-detention-grounds'],
    ],
    [
      'the same, asked for',
      { onDetentionGrounds: true },
      { detentionGroundsToo: true },
      ['ask', 'on-detention-grounds'],
    ],
    [
      'a building shared with an adult jail, 34 U.S.C. 11133(a)(12)',
      { sharesBuildingWithAdultJail: true },
      { detentionGroundsToo: true },
      ['no', 'shares-building-with-adult-jail'],
    ],
    [
      'secure care for a non-offender, 34 U.S.C. 11133(a)(11)',
      { class: 'secure-care' },
      {},
      ['no', 'secure-care-not-for-non-offender'],
    ],
    [
      'secure care by its Kansas licence',
      { stateLicenceClass: 'ks-secure-care' },
      {},
      ['no', 'secure-care-not-for-non-offender'],
    ],
    [
      'secure care for others, K.S.A. 38-2260',
      { class: 'secure-care', legalStatuses: ['court-order-violator'] },
      { legalStatus: 'court-order-violator' },
      ['ask', 'secure-care-needs-order'],
    ],
    [
      'a hold that only a judge can lift, docs/practice.md 4.9',
      {},
      { judgeOnlyHold: true },
      ['ask', 'judge-must-lift-hold'],
    ],
  ])('%s', (_, unit, need, said) => {
    expect(brief(judged(aUnit(unit), need))).toEqual(said);
  });
});

describe('the state line (ICPC Regulation 4, docs/practice.md 1.28)', () => {
  const acrossTheLine: Reason['facts'] = { state: 'KS' };
  it.each<[string, Partial<UnitProfile>, Partial<MatchContext>, Brief]>([
    [
      'a house in the other state',
      { state: 'KS' },
      {},
      ['no', ['approval-across-state-line', acrossTheLine]],
    ],
    ['under a border agreement', { state: 'KS' }, { borderAgreements: [['KS', 'MO']] }, ['fits']],
    [
      'under an agreement of other states',
      { state: 'KS' },
      {
        borderAgreements: [
          ['IA', 'MO'],
          ['IA', 'KS'],
        ],
      },
      ['no', ['approval-across-state-line', acrossTheLine]],
    ],
    [
      'acute care in the other state',
      { state: 'KS', class: 'hospital-or-prtf' },
      {},
      ['fits', ['approval-across-state-line', acrossTheLine]],
    ],
  ])('%s', (_, unit, around, said) => {
    expect(brief(judged(aUnit(unit), {}, around))).toEqual(said);
  });
});
