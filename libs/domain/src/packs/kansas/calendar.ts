import { commonHolidays, fixedHoliday } from '../federal/holidays.js';
import type { CourtCalendar } from '../pack.js';

/** Kansas counts no day on which the office of the clerk is not accessible (K.S.A. 38-2242, 38-2343). */
export const calendar: CourtCalendar = {
  timeZone: 'America/Chicago',
  holidays: [
    ...commonHolidays('K.S.A. 35-107'),
    fixedHoliday(
      'juneteenth',
      '06-19',
      { en: 'Juneteenth', es: 'Juneteenth' },
      'Kansas Supreme Court, Administrative Order 2023-CC-072',
      2024,
    ),
    {
      code: 'day-after-thanksgiving',
      on: 'friday after 4th thursday in November',
      words: { en: 'Day after Thanksgiving', es: 'Día después de Acción de Gracias' },
      source: 'Kansas Supreme Court, yearly order on holidays (K.S.A. 20-101)',
      confidence: 'to-be-confirmed',
    },
  ],
  closings: [],
};
