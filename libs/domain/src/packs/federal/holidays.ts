import type { CourtCalendar } from '../pack.js';

type Holiday = CourtCalendar['holidays'][number];

const weekdayOnly = 'if saturday then previous friday if sunday then next monday';

/** The holidays every court of ours keeps; `source` is the law by which this court keeps them. */
export const commonHolidays = (source: string): readonly Holiday[] =>
  (
    [
      ['new-year', `01-01 ${weekdayOnly}`, 'New Year’s Day', 'Año Nuevo'],
      ['king', '3rd monday in January', 'Martin Luther King Jr. Day', 'Día de Martin Luther King'],
      ['washington', '3rd monday in February', 'Washington’s Birthday', 'Natalicio de Washington'],
      ['memorial', 'monday before June', 'Memorial Day', 'Día de los Caídos'],
      ['independence', `07-04 ${weekdayOnly}`, 'Independence Day', 'Día de la Independencia'],
      ['labor', '1st monday in September', 'Labor Day', 'Día del Trabajo'],
      ['columbus', '2nd monday in October', 'Columbus Day', 'Día de Colón'],
      ['veterans', `11-11 ${weekdayOnly}`, 'Veterans Day', 'Día de los Veteranos'],
      ['thanksgiving', '4th thursday in November', 'Thanksgiving Day', 'Día de Acción de Gracias'],
      ['christmas', `12-25 ${weekdayOnly}`, 'Christmas Day', 'Navidad'],
    ] as const
  ).map(([code, on, en, es]) => ({ code, on, words: { en, es }, source, confidence: 'to-be-confirmed' }));

/** A holiday of the sixth or seventh day is kept on the nearest working day, from `since` on where it is new. */
export const fixedHoliday = (
  code: string,
  day: string,
  words: Holiday['words'],
  source: string,
  since?: number,
): Holiday => ({
  code,
  on: `${day} ${weekdayOnly}${since === undefined ? '' : ` since ${since}`}`,
  words,
  source,
  confidence: 'to-be-confirmed',
});
