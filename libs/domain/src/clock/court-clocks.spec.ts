import type { ClockRule } from '../packs/pack.js';
import { aClock, local, missouri } from './clock.spec-support.js';
import { courtClocks } from './court-clocks.js';

const clocks: readonly ClockRule[] = [
  { ...aClock('3 court days'), statuses: ['delinquent'] },
  { ...aClock('24 court hours'), statuses: ['accused-status-offender', 'delinquent'] },
  aClock('24 plain hours'),
  { ...aClock('6 plain hours'), starts: 'adult-lockup' },
];

const startedAt = local('2026-02-06T10:00');
const codesFor = (event: Omit<Parameters<typeof courtClocks>[1], 'startedAt'>) =>
  courtClocks({ clocks, calendar: missouri }, { startedAt, ...event }, startedAt).map(({ code }) => code);

describe('the clocks of an event', () => {
  it.each([
    [
      'custody of a delinquent',
      { start: 'custody', legalStatus: 'delinquent' },
      ['24 plain hours', '24 court hours', '3 court days'],
    ],
    [
      'custody for a status offence',
      { start: 'custody', legalStatus: 'accused-status-offender' },
      ['24 plain hours', '24 court hours'],
    ],
    [
      'custody of a child who is accused of nothing',
      { start: 'custody', legalStatus: 'non-offender' },
      ['24 plain hours'],
    ],
    [
      'custody of a child of whom nothing is said',
      { start: 'custody' },
      ['24 plain hours', '24 court hours', '3 court days'],
    ],
    ['arrival at a station', { start: 'adult-lockup' }, ['6 plain hours']],
    ['an event that starts none', { start: 'placement' }, []],
  ] as const)('after %s are those that protect the child, soonest first', (_, event, codes) => {
    expect(codesFor(event)).toEqual(codes);
  });
});
