import { addMinutes } from '../time/instant.js';
import { aCalendar, aClock, commonHolidays, kansas, local, missouri } from './clock.spec-support.js';
import type { ClockFacts } from './clock-types.js';
import { courtCalendarOf } from './court-calendar.js';
import { readClock } from './read-clock.js';

/** Runs the clock that is said from a wall-clock time, and shows it at that time. */
const deadline = (said: string, startedAt: string, calendar = missouri) =>
  readClock(aClock(said), { startedAt: local(startedAt) }, courtCalendarOf(calendar), local(startedAt))
    .deadline;

describe('custody on a Friday at 23:30 before a Monday holiday', () => {
  const friday = '2026-01-16T23:30';

  it.each([
    ['24 plain hours', '2026-01-17T23:30'],
    ['24 court hours', '2026-01-20T23:30'],
    ['48 court hours', '2026-01-21T23:30'],
    ['72 court hours', '2026-01-22T23:30'],
    ['3 court days', '2026-01-23T00:00'],
    ['3 plain days', '2026-01-20T00:00'],
  ])('ends, after %s, at %s in both states', (said, end) => {
    expect(deadline(said, friday, missouri)).toBe(local(end));
    expect(deadline(said, friday, kansas)).toBe(local(end));
  });

  it('ends later in the state that keeps the holiday', () => {
    const beforeColumbusDay = '2026-10-09T23:30';
    expect(deadline('24 court hours', beforeColumbusDay, missouri)).toBe(local('2026-10-13T23:30'));
    expect(deadline('24 court hours', beforeColumbusDay, kansas)).toBe(local('2026-10-12T23:30'));
  });

  it('names the days that did not count', () => {
    const { skipped } = readClock(
      aClock('24 court hours'),
      { startedAt: local(friday) },
      courtCalendarOf(missouri),
      local(friday),
    );
    expect(skipped.map(({ on, why }) => [on, why])).toEqual([
      ['2026-01-17', 'weekend'],
      ['2026-01-18', 'weekend'],
      ['2026-01-19', 'holiday'],
    ]);
  });
});

describe('a limit', () => {
  it.each([
    [
      'starts to run on the first day on which the court sits',
      '24 court hours',
      '2026-01-17T10:00',
      '2026-01-21T00:00',
    ],
    ['of days leaves out the day of the event', '3 court days', '2026-02-02T00:01', '2026-02-06T00:00'],
    [
      'of days ends later than one of as many hours',
      '48 court hours',
      '2026-02-02T10:00',
      '2026-02-04T10:00',
    ],
    ['of 3 days outlasts one of 48 hours', '3 court days', '2026-02-02T10:00', '2026-02-06T00:00'],
    ['of plain days may end on a Saturday', '5 plain days', '2026-02-02T10:00', '2026-02-08T00:00'],
    [
      'stands still while the court is closed for a storm',
      '24 court hours',
      '2026-02-09T10:00',
      '2026-02-11T10:00',
    ],
    [
      'stands still on a holiday that is observed on Friday',
      '24 court hours',
      '2026-07-02T10:00',
      '2026-07-06T10:00',
    ],
    [
      'stands still on a holiday that is observed on Monday',
      '24 court hours',
      '2027-07-02T10:00',
      '2027-07-06T10:00',
    ],
    ['counts a leap day', '24 court hours', '2028-02-28T09:00', '2028-02-29T09:00'],
    ['of days counts a leap day', '2 court days', '2028-02-28T09:00', '2028-03-02T00:00'],
    ['of days knows a year without a leap day', '2 court days', '2027-02-25T09:00', '2027-03-02T00:00'],
    ['of no hours is over at once', '0 plain hours', '2026-02-02T10:00', '2026-02-02T10:00'],
    [
      'that ends with a Friday ends before the Saturday',
      '24 court hours',
      '2026-02-06T00:00',
      '2026-02-07T00:00',
    ],
  ])('%s: %s from %s', (_, said, from, end) => {
    expect(deadline(said, from, aCalendar(commonHolidays, ['2026-02-10']))).toBe(local(end));
  });

  it.each([
    ['an hour later by the clock in spring', '24 plain hours', '2026-03-07T10:00', '2026-03-08T11:00'],
    ['an hour earlier by the clock in autumn', '24 plain hours', '2026-10-31T10:00', '2026-11-01T09:00'],
    [
      'an hour earlier, as the committee note of Rule 6 counts it',
      '72 plain hours',
      '2007-11-02T10:23',
      '2007-11-05T09:23',
    ],
    [
      'at the same time where the short Sunday does not count',
      '24 court hours',
      '2026-03-06T10:00',
      '2026-03-09T10:00',
    ],
    [
      'at the same time where the long Sunday does not count',
      '24 court hours',
      '2026-10-30T10:00',
      '2026-11-02T10:00',
    ],
    ['at midnight after days in spring', '2 plain days', '2026-03-07T10:00', '2026-03-10T00:00'],
    ['at midnight after days in autumn', '2 plain days', '2026-10-31T10:00', '2026-11-03T00:00'],
  ])('over a night of daylight saving ends %s', (_, said, from, end) => {
    expect(deadline(said, from)).toBe(local(end));
  });

  it('counts both hours that the clock shows as half past one', () => {
    const second = addMinutes(local('2026-11-01T01:30'), 60);
    expect(deadline('1 plain hours', '2026-11-01T01:30')).toBe(second);
  });

  it('that could never end is refused', () => {
    const always = {
      timeZone: 'America/Chicago',
      excuse: (on: string) => ({ on, why: 'closing', words: null }) as const,
    };
    const start = local('2026-02-02T10:00');
    expect(() => readClock(aClock('1 court days'), { startedAt: start }, always, start)).toThrow(
      'never ends',
    );
  });
});

describe('a clock', () => {
  const monday = local('2026-02-02T10:00');
  const show = (said: string, now: string, facts: Omit<ClockFacts, 'startedAt'> = {}) =>
    readClock(aClock(said), { startedAt: monday, ...facts }, courtCalendarOf(missouri), local(now));

  it.each([
    ['runs', '2026-02-02T12:00', 'running', 22 * 60],
    ['has a minute to the last', '2026-02-03T09:59', 'running', 1],
    ['is overdue at its deadline', '2026-02-03T10:00', 'overdue', 0],
    ['counts on after it', '2026-02-03T12:30', 'overdue', -150],
  ])('%s', (_, now, state, leftMinutes) => {
    expect(show('24 plain hours', now)).toMatchObject({ state, leftMinutes });
  });

  it('tells a part of a minute as none left, and a part of one passed as one', () => {
    const at = (seconds: number) =>
      readClock(
        aClock('1 plain hours'),
        { startedAt: monday },
        courtCalendarOf(missouri),
        addMinutes(monday, 60 + seconds / 60),
      );
    expect(at(-30)).toMatchObject({ state: 'running', leftMinutes: 0 });
    expect(at(30)).toMatchObject({ state: 'overdue', leftMinutes: -1 });
  });

  const fromTwoToFive = { from: local('2026-02-02T14:00'), until: local('2026-02-02T17:00') };
  const fromTwoOn = { from: local('2026-02-02T14:00'), until: null };

  it.each([
    ['stands still while it is paused', [fromTwoOn], '2026-02-02T18:00', 'paused', '2026-02-03T14:00'],
    [
      'has as much left as when the pause began',
      [fromTwoOn],
      '2026-02-05T14:00',
      'paused',
      '2026-02-06T10:00',
    ],
    ['runs on after a pause', [fromTwoToFive], '2026-02-02T18:00', 'running', '2026-02-03T13:00'],
    [
      'counts two pauses that overlap once',
      [fromTwoToFive, fromTwoToFive],
      '2026-02-02T18:00',
      'running',
      '2026-02-03T13:00',
    ],
    [
      'does not know yet how long a pause will be',
      [fromTwoToFive],
      '2026-02-02T15:00',
      'paused',
      '2026-02-03T11:00',
    ],
    ['does not know a pause that comes', [fromTwoToFive], '2026-02-02T12:00', 'running', '2026-02-03T10:00'],
  ])('%s', (_, pauses, now, state, end) => {
    expect(show('24 plain hours', now, { pauses })).toMatchObject({ state, deadline: local(end) });
  });

  it('is not saved by a pause after its deadline', () => {
    const pauses = [{ from: local('2026-02-03T11:00'), until: null }];
    expect(show('24 plain hours', '2026-02-03T12:00', { pauses })).toMatchObject({
      state: 'overdue',
      deadline: local('2026-02-03T10:00'),
    });
  });

  it.each([
    [
      'a day on which it stood still from midnight to midnight',
      '2026-02-03T00:00',
      '2026-02-04T00:00',
      '2026-02-07T00:00',
    ],
    ['no day on which it ran for an hour', '2026-02-03T01:00', '2026-02-04T00:00', '2026-02-06T00:00'],
  ])('of days leaves out %s', (_, from, until, end) => {
    const pauses = [{ from: local(from), until: local(until) }];
    expect(show('3 court days', '2026-02-04T10:00', { pauses }).deadline).toBe(local(end));
  });

  it.each([
    ['in time', '2026-02-03T08:00', 120],
    ['too late', '2026-02-03T12:00', -120],
  ])('that ended %s stays as it was at its end', (_, ended, leftMinutes) => {
    const reading = show('24 plain hours', '2026-03-01T00:00', { endedAt: local(ended) });
    expect(reading).toMatchObject({ state: 'ended', leftMinutes, deadline: local('2026-02-03T10:00') });
  });

  it('runs until its end comes', () => {
    const endedAt = local('2026-02-03T08:00');
    expect(show('24 plain hours', '2026-02-02T12:00', { endedAt }).state).toBe('running');
  });
});
