import fc from 'fast-check';
import { seeded } from '../board/arbitraries.spec-support.js';
import { addMinutes, instantOf, type LocalTime } from '../time/instant.js';
import { freshnessOf } from './freshness.js';

const chicago = 'America/Chicago';
const toronto = 'America/Toronto';
const threeShifts: LocalTime[] = ['07:00', '15:00', '23:00'];
const day = 24 * 60;

const freshUntil = (reportedAt: string, updateMinutes: number, shiftTimes: LocalTime[], timeZone = chicago) =>
  freshnessOf(reportedAt, { updateMinutes, shiftTimes, timeZone }).freshUntil;

describe('how long a report stays fresh', () => {
  it.each<[string, string, number, LocalTime[], string]>([
    ['its interval, where no shift begins', '2026-11-22T14:00:00.000Z', 240, [], '2026-11-22T18:00:00.000Z'],
    [
      'its interval, before the shift',
      '2026-11-22T14:00:00.000Z',
      240,
      threeShifts,
      '2026-11-22T18:00:00.000Z',
    ],
    [
      'the next shift, before its interval',
      '2026-11-22T14:00:00.000Z',
      day,
      threeShifts,
      '2026-11-22T21:00:00.000Z',
    ],
    [
      'the shift named last, where it is next',
      '2026-11-22T14:00:00.000Z',
      day,
      ['23:00', '15:00'],
      '2026-11-22T21:00:00.000Z',
    ],
    ['the first shift of tomorrow', '2026-11-23T05:30:00.000Z', day, threeShifts, '2026-11-23T13:00:00.000Z'],
    ['a shift at midnight', '2026-11-22T20:00:00.000Z', day, ['00:00', '12:00'], '2026-11-23T06:00:00.000Z'],
    [
      'the shift after next, reported half an hour before',
      '2026-11-22T12:30:00.000Z',
      day,
      threeShifts,
      '2026-11-22T21:00:00.000Z',
    ],
    [
      'the next shift, reported a minute earlier',
      '2026-11-22T12:29:00.000Z',
      day,
      threeShifts,
      '2026-11-22T13:00:00.000Z',
    ],
    [
      'the shift after, reported as one begins',
      '2026-11-22T13:00:00.000Z',
      day,
      threeShifts,
      '2026-11-22T21:00:00.000Z',
    ],
  ])('is until %s', (_, reportedAt, updateMinutes, shiftTimes, until) => {
    expect(freshUntil(reportedAt, updateMinutes, shiftTimes)).toBe(until);
  });

  it.each<[string, string, number, LocalTime[], string]>([
    [
      'the night before the clocks go forward',
      '2026-03-08T05:30:00.000Z',
      day,
      ['07:00'],
      '2026-03-08T12:00:00.000Z',
    ],
    [
      'a shift in the hour that does not exist',
      '2026-03-08T07:00:00.000Z',
      day,
      ['02:30'],
      '2026-03-08T08:30:00.000Z',
    ],
    ['the night the clocks go back', '2026-11-01T05:30:00.000Z', day, ['07:00'], '2026-11-01T13:00:00.000Z'],
    [
      'a shift in the hour that comes twice',
      '2026-11-01T05:30:00.000Z',
      day,
      ['01:30'],
      '2026-11-01T06:30:00.000Z',
    ],
    [
      'eight hours are eight hours as the clocks go back',
      '2026-11-01T05:30:00.000Z',
      480,
      [],
      '2026-11-01T13:30:00.000Z',
    ],
  ])('follows the wall clock: %s', (_, reportedAt, updateMinutes, shiftTimes, until) => {
    expect(freshUntil(reportedAt, updateMinutes, shiftTimes)).toBe(until);
  });

  it('follows the wall clock of the board, wherever the server stands', () => {
    const evening = '2021-01-15T20:00:00.000Z';
    expect(freshUntil(evening, day, ['07:00'], toronto)).toBe('2021-01-16T12:00:00.000Z');
    expect(freshUntil(evening, day, ['07:00'], chicago)).toBe('2021-01-16T13:00:00.000Z');
  });

  it('is stale after twice its interval, shift or no shift', () => {
    const rule = { updateMinutes: 240, timeZone: chicago };
    for (const shiftTimes of [[], threeShifts])
      expect(freshnessOf('2026-11-22T14:00:00.000Z', { ...rule, shiftTimes }).staleAt).toBe(
        '2026-11-22T22:00:00.000Z',
      );
  });

  it('ends after the report, at its interval at the latest, and before it is stale', () => {
    const aLocalTime = fc
      .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const aReportedAt = fc
      .date({ min: new Date('2021-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .map(instantOf);
    fc.assert(
      fc.property(
        aReportedAt,
        fc.integer({ min: 15, max: 7 * day }),
        fc.uniqueArray(aLocalTime, { maxLength: 6 }),
        fc.constantFrom(chicago, toronto, 'Asia/Kathmandu'),
        (reportedAt, updateMinutes, shiftTimes, timeZone) => {
          const byInterval = addMinutes(reportedAt, updateMinutes);
          const fresh = freshnessOf(reportedAt, { updateMinutes, shiftTimes, timeZone });
          expect(fresh.freshUntil > reportedAt).toBe(true);
          expect(fresh.freshUntil <= byInterval).toBe(true);
          expect(fresh.freshUntil < fresh.staleAt).toBe(true);
          expect(fresh.freshUntil === byInterval || fresh.freshUntil > addMinutes(reportedAt, 30)).toBe(true);
        },
      ),
      seeded,
    );
  });
});
