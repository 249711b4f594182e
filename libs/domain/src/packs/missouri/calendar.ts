import { commonHolidays, fixedHoliday } from '../federal/holidays.js';
import type { CourtCalendar } from '../pack.js';

const source = 'RSMo 9.010; oa.mo.gov state holidays';

/** A Sunday's holiday moves to Monday by RSMo 9.010, a Saturday's to Friday by the calendar of the state. */
export const calendar: CourtCalendar = {
  timeZone: 'America/Chicago',
  holidays: [
    ...commonHolidays(source),
    fixedHoliday('lincoln', '02-12', { en: 'Lincoln’s Birthday', es: 'Natalicio de Lincoln' }, source),
    fixedHoliday('truman', '05-08', { en: 'Truman Day', es: 'Día de Truman' }, 'RSMo 9.010, 9.035'),
    fixedHoliday('juneteenth', '06-19', { en: 'Juneteenth', es: 'Juneteenth' }, source, 2022),
  ],
  closings: [],
};
