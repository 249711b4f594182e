import {
  endOfDay,
  instantOfWallClock,
  localDateAt,
  nextOfWallClock,
  nextWallClock,
  wallTimeAt,
} from './wall-clock.js';

const chicago = 'America/Chicago';

describe('the wall clock of a board', () => {
  it.each([
    ['before the time, the same day', '07:00', '2026-11-22T08:00:00.000Z', '2026-11-22T13:00:00.000Z'],
    ['at the time, the next day', '07:00', '2026-11-22T13:00:00.000Z', '2026-11-23T13:00:00.000Z'],
    ['over the end of summer time', '07:00', '2026-10-31T20:00:00.000Z', '2026-11-01T13:00:00.000Z'],
  ])('shows a time next: %s', (_, time, at, next) => {
    expect(nextWallClock(time, at, chicago)).toBe(next);
  });

  it.each([
    ['between two of them', '2026-11-22T14:00:00.000Z', '2026-11-22T21:00:00.000Z'],
    ['at one of them, the one after it', '2026-11-22T21:00:00.000Z', '2026-11-23T05:00:00.000Z'],
    ['after the last, the first of the next day', '2026-11-22T05:00:00.000Z', '2026-11-22T13:00:00.000Z'],
  ])('shows one of several times next: %s', (_, at, next) => {
    expect(nextOfWallClock(['23:00', '07:00', '15:00'], at, chicago)).toBe(next);
  });

  it('does not go back when an hour comes twice', () => {
    expect(nextOfWallClock(['01:30', '07:00'], '2026-11-01T07:10:00.000Z', chicago)).toBe(
      '2026-11-01T13:00:00.000Z',
    );
  });

  it('shows none of no times', () => {
    expect(nextOfWallClock([], '2026-11-22T14:00:00.000Z', chicago)).toBeNull();
  });

  it('is still yesterday where the board hangs when it is already today in UTC', () => {
    expect(localDateAt('2026-11-22T04:00:00.000Z', chicago)).toBe('2026-11-21');
    expect(localDateAt('2026-11-22T04:00:00.000Z', chicago, 1)).toBe('2026-11-22');
  });

  it('ends a day at its own midnight', () => {
    expect(endOfDay('2026-11-22T04:00:00.000Z', chicago)).toBe('2026-11-22T06:00:00.000Z');
    expect(endOfDay('2026-11-22T04:00:00.000Z', chicago, 1)).toBe('2026-11-23T06:00:00.000Z');
  });

  it('turns a picked date and time into the instant it names there', () => {
    expect(instantOfWallClock('2026-07-01T07:00', chicago)).toBe('2026-07-01T12:00:00.000Z');
  });
});

describe('what the wall clock shows', () => {
  it.each([
    ['2026-11-22T08:00:00.000Z', { day: 7, time: '02:00' }],
    ['2026-11-23T05:59:59.999Z', { day: 7, time: '23:59' }],
    ['2026-11-23T06:00:00.000Z', { day: 1, time: '00:00' }],
    ['2026-03-08T08:00:00.000Z', { day: 7, time: '03:00' }],
  ])('in Chicago at %s', (at, shown) => {
    expect(wallTimeAt(at, chicago)).toEqual(shown);
  });
});
