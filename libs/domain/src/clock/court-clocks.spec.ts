import type { ClockRule } from '../packs/pack.js';
import { packInForce, packs } from '../packs/packs.js';
import { aClock, local, missouri } from './clock.spec-support.js';
import { courtCalendarOf } from './court-calendar.js';
import { courtClocks, type ClockEvent } from './court-clocks.js';

const clocks: readonly ClockRule[] = [
  { ...aClock('3 court days'), statuses: ['delinquent'] },
  { ...aClock('24 court hours'), statuses: ['accused-status-offender', 'delinquent'] },
  aClock('24 plain hours'),
  { ...aClock('6 plain hours'), starts: 'adult-lockup' },
];

const startedAt = local('2026-02-06T10:00');
const codesFor = (event: Omit<ClockEvent, 'startedAt'>) =>
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
    ['custody of a child of whom nothing is said', { start: 'custody' }, ['24 plain hours']],
    ['arrival at a station', { start: 'adult-lockup' }, ['6 plain hours']],
    ['an event that starts none', { start: 'placement' }, []],
  ] as const)('after %s are those that protect the child, soonest first', (_, event, codes) => {
    expect(codesFor(event)).toEqual(codes);
  });
});

describe('the rules in force', () => {
  const beforeKingDay = '2026-01-16T23:30';
  const runaway = { start: 'custody', legalStatus: 'accused-status-offender' } as const;
  const accused = { start: 'custody', legalStatus: 'delinquent' } as const;
  const protectedChild = { start: 'protective-custody', legalStatus: 'non-offender' } as const;

  it.each([
    ['MO', 'hold-without-order', accused, beforeKingDay, '2026-01-17T23:30'],
    ['MO', 'status-offense-hold', runaway, beforeKingDay, '2026-01-20T23:30'],
    ['MO', 'detention-hearing', accused, beforeKingDay, '2026-01-23T00:00'],
    ['KS', 'status-offense-hold', runaway, beforeKingDay, '2026-01-20T23:30'],
    ['KS', 'detention-hearing', accused, beforeKingDay, '2026-01-21T23:30'],
    ['KS', 'temporary-custody-hearing', protectedChild, beforeKingDay, '2026-01-22T23:30'],
    ['MO', 'status-offense-hold', runaway, '2026-05-07T23:30', '2026-05-11T23:30'],
    ['KS', 'status-offense-hold', runaway, '2026-05-07T23:30', '2026-05-08T23:30'],
  ] as const)('of %s end the %s, from %j at %s, at %s', (state, code, event, from, end) => {
    const at = local(from);
    const pack = packInForce(state, at);
    const readings = pack && courtClocks(pack, { ...event, startedAt: at }, at);
    expect(readings?.find((reading) => reading.code === code)?.deadline).toBe(local(end));
  });

  it.each(packs.map((pack) => [`${pack.jurisdiction} ${pack.version}`, pack] as const))(
    'of %s have a calendar that can be read, and keep a Saturday New Year on the Friday of the old year',
    (_, { calendar }) => {
      expect(courtCalendarOf(calendar).excuse('2027-12-31')?.why).toBe('holiday');
    },
  );
});
