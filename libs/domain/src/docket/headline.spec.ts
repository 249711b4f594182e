import { addMinutes } from '../time/instant.js';
import { instantOfWallClock } from '../time/wall-clock.js';
import { headlineFrom, headlineOf, kansasReference, type OpenedSearch } from './headline.js';

const chicago = 'America/Chicago';
const local = (dateTime: string) => instantOfWallClock(dateTime, chicago);
const now = local('2026-11-22T08:00');

const searches = (count: number, opened: string, placedAfterHours: number | null): OpenedSearch[] =>
  Array.from({ length: count }, (_, minute) => {
    const openedAt = addMinutes(local(opened), minute);
    return {
      openedAt,
      placedAt: placedAfterHours === null ? null : addMinutes(openedAt, placedAfterHours * 60),
    };
  });

const monthOf = (found: readonly OpenedSearch[], month: string, at = now) =>
  headlineOf(found, at, chicago).months.find((period) => period.month === month);

describe('the headline', () => {
  it('tells the last twelve months that are over, oldest first', () => {
    const { months, pooled } = headlineOf([], now, chicago);
    expect(months.map(({ month }) => month)).toEqual([
      '2025-11',
      '2025-12',
      ...Array.from({ length: 10 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`),
    ]);
    expect(pooled.month).toBe('2025-11');
    expect(headlineFrom(now, chicago)).toBe(local('2025-11-01T00:00'));
  });

  it.each([
    ['not before hour 72 of its last search, over the end of summer time', '2026-11-03T22:59', '2026-09'],
    ['from then on', '2026-11-03T23:00', '2026-10'],
  ])('tells a month %s', (_, at, last) => {
    expect(headlineOf([], local(at), chicago).months.at(-1)?.month).toBe(last);
  });

  it('counts who had no placement at each hour', () => {
    const october = [
      ...searches(20, '2026-10-05T10:00', 24),
      ...searches(12, '2026-10-06T10:00', 24.1),
      ...searches(15, '2026-10-07T10:00', 72),
      ...searches(11, '2026-10-08T10:00', 72.1),
      ...searches(13, '2026-10-09T10:00', null),
    ];
    const counted = { requests: 71, withoutPlacementAt24: 51, withoutPlacementAt72: 24 };
    expect(monthOf(october, '2026-10')).toEqual({ month: '2026-10', ...counted });
    expect(headlineOf(october, now, chicago).pooled).toEqual({ month: '2025-11', ...counted });
  });

  it('counts a search in the month in which it was opened by the board’s own clock', () => {
    const lateInSeptember = searches(11, '2026-09-30T23:00', null);
    expect(lateInSeptember[0]?.openedAt.slice(0, 7)).toBe('2026-10');
    expect(monthOf(lateInSeptember, '2026-09')?.requests).toBe(11);
  });

  it('leaves out a search of a month that is not over', () => {
    const { months, pooled } = headlineOf(searches(30, '2026-11-10T10:00', null), now, chicago);
    expect([pooled, ...months].map(({ requests }) => requests)).toEqual(
      Array.from({ length: 13 }, () => null),
    );
  });

  it('stands beside a fifth of the children in Kansas', () => {
    expect(kansasReference.without / kansasReference.of).toBeCloseTo(0.2, 2);
  });
});
