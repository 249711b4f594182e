import { commonHolidays, fixedHoliday } from '../federal/holidays.js';
import type { CourtCalendar } from '../pack.js';

/** Put your own courts' time zone, holidays and closings here. */
export const calendar: CourtCalendar = {
  timeZone: 'America/Chicago',
  holidays: [
    ...commonHolidays('5 USC 6103'),
    fixedHoliday('juneteenth', '06-19', { en: 'Juneteenth', es: 'Juneteenth' }, '5 USC 6103', 2021),
  ],
  closings: [],
};
