import Holidays from 'date-holidays-parser';
import { Temporal } from 'temporal-polyfill';
import type { CourtCalendar } from '../packs/pack.js';
import type { LocalDate } from '../time/instant.js';
import type { LocalizedText } from '../vocabulary/localized-text.js';
import type { CourtDays } from './clock-types.js';

const saturday = 6;

const isWeekend = (on: LocalDate): boolean => Temporal.PlainDate.from(on).dayOfWeek >= saturday;

type HolidaysOfYear = ReadonlyMap<LocalDate, LocalizedText>;

/** The calendar's own rules alone: nothing of what the library's makers know of any country. */
function holidaysOf({ holidays }: CourtCalendar): (year: number) => HolidaysOfYear {
  const rules = new Holidays({ holidays: {} });
  const wordsOf = new Map(holidays.map(({ on, words }) => [on, words]));
  for (const [rule, { en }] of wordsOf)
    if (!rules.setHoliday(rule, en)) throw new Error(`the rule of a holiday cannot be read: ${rule}`);
  const years = new Map<number, HolidaysOfYear>();
  return (year) => {
    const known = years.get(year);
    if (known) return known;
    const days = new Map<LocalDate, LocalizedText>();
    for (const { date, rule } of rules.getHolidays(year)) {
      const [on = ''] = date.split(' ');
      const words = wordsOf.get(rule);
      if (words) days.set(on, words);
    }
    years.set(year, days);
    return days;
  };
}

function courtDaysOf(calendar: CourtCalendar): CourtDays {
  const holidaysIn = holidaysOf(calendar);
  const closings = new Map(calendar.closings.map(({ on, words }) => [on, words]));
  return {
    timeZone: calendar.timeZone,
    excuse(on) {
      if (isWeekend(on)) return { on, why: 'weekend', words: null };
      const holiday = holidaysIn(Temporal.PlainDate.from(on).year).get(on);
      if (holiday) return { on, why: 'holiday', words: holiday };
      const closing = closings.get(on);
      return closing ? { on, why: 'closing', words: closing } : null;
    },
  };
}

const read = new WeakMap<CourtCalendar, CourtDays>();

/**
 * On which days a court sits, by its calendar: not on Saturdays and Sundays, on its holidays (on the day on which
 * they are observed), or on the days it was closed. Throws where the rule of a holiday cannot be read.
 */
export function courtCalendarOf(calendar: CourtCalendar): CourtDays {
  const days = read.get(calendar) ?? courtDaysOf(calendar);
  read.set(calendar, days);
  return days;
}
