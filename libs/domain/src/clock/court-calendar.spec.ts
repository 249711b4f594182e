import { aCalendar, kansas, missouri, observed } from './clock.spec-support.js';
import { courtCalendarOf } from './court-calendar.js';

describe('a court', () => {
  it.each([
    ['on a Friday', '2026-01-16', null],
    ['on a Saturday', '2026-01-17', 'weekend'],
    ['on a Sunday', '2026-01-18', 'weekend'],
    ['on a holiday that is a certain Monday', '2026-01-19', 'holiday'],
    ['on the Friday on which a Saturday holiday is observed', '2026-07-03', 'holiday'],
    ['on that Saturday itself', '2026-07-04', 'weekend'],
    ['on the Monday on which a Sunday holiday is observed', '2027-07-05', 'holiday'],
    ['on the last day of a year before a Saturday on which the new one begins', '2027-12-31', 'holiday'],
    ['on the day after', '2028-01-03', null],
  ])('%s', (_, on, why) => {
    expect(courtCalendarOf(missouri).excuse(on)?.why ?? null).toBe(why);
  });

  it('keeps the holidays of its own state alone', () => {
    expect(courtCalendarOf(missouri).excuse('2026-10-12')?.why).toBe('holiday');
    expect(courtCalendarOf(kansas).excuse('2026-10-12')).toBeNull();
    expect(courtCalendarOf(kansas).excuse('2026-11-27')?.why).toBe('holiday');
    expect(courtCalendarOf(missouri).excuse('2026-11-27')).toBeNull();
  });

  it('says which holiday it keeps and why it was closed', () => {
    const calendar = courtCalendarOf(aCalendar([observed('07-04')], ['2026-02-03']));
    expect(calendar.excuse('2026-07-03')?.words?.en).toBe(observed('07-04'));
    expect(calendar.excuse('2026-02-03')).toMatchObject({
      why: 'closing',
      words: { en: 'closed-2026-02-03' },
    });
    expect(calendar.excuse('2026-02-07')).toEqual({ on: '2026-02-07', why: 'weekend', words: null });
  });

  it('is read once', () => {
    expect(courtCalendarOf(missouri)).toBe(courtCalendarOf(missouri));
  });
});
