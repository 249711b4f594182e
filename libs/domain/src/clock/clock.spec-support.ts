import fc from 'fast-check';
import type { ClockRule, CourtCalendar } from '../packs/pack.js';
import { instantOf, type Instant } from '../time/instant.js';
import { instantOfWallClock } from '../time/wall-clock.js';
import type { LocalizedText } from '../vocabulary/localized-text.js';

const text = (en: string): LocalizedText => ({ en, es: en });

const rule = (code: string) => ({
  code,
  words: text(code),
  source: 'made for a test',
  confidence: 'to-be-confirmed' as const,
});

/** The way in which Missouri and Kansas move a holiday that falls on a weekend. */
export const observed = (day: string): string =>
  `${day} and if sunday then next monday if saturday then previous friday`;

export const aCalendar = (
  holidays: readonly string[] = [],
  closings: readonly string[] = [],
): CourtCalendar => ({
  timeZone: 'America/Chicago',
  holidays: holidays.map((on) => ({ ...rule(on), on })),
  closings: closings.map((on) => ({ ...rule(`closed-${on}`), on })),
});

export const commonHolidays = [
  observed('01-01'),
  '3rd monday in January',
  observed('07-04'),
  observed('12-25'),
];

/** Both keep the common ones; Missouri keeps Truman Day and Columbus Day as well, which Kansas does not. */
export const missouri = aCalendar([...commonHolidays, observed('05-08'), '2nd monday in October']);
export const kansas = aCalendar([...commonHolidays, 'friday after 4th thursday in November']);

/** `24 court hours`, `7 plain days`. */
export function aClock(said: string): ClockRule {
  const [, amount, counts, unit] = /^(\d+) (plain|court) (hours|days)$/.exec(said) ?? [];
  return {
    ...rule(said),
    starts: 'custody',
    length: { amount: Number(amount), unit: unit === 'hours' ? 'hours' : 'days' },
    counts: counts === 'court' ? 'court' : 'plain',
    binds: text('whoever holds the child'),
    atEnd: text('the child is let go'),
    statuses: [],
  };
}

/** The instant at which the clock on a wall in Kansas City shows this. */
export const local = (dateTime: string): Instant => instantOfWallClock(dateTime, 'America/Chicago');

const first = Date.parse('2026-01-01T06:00:00.000Z');
const minutesOfThreeYears = 3 * 365 * 24 * 60;

/** Any minute of three years, those of a leap day among them. */
export const anInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: minutesOfThreeYears })
  .map((minutes) => instantOf(first + minutes * 60_000));

export const aLength = (counts: 'plain' | 'court', unit: 'hours' | 'days'): fc.Arbitrary<ClockRule> =>
  fc
    .integer({ min: 1, max: unit === 'hours' ? 200 : 30 })
    .map((amount) => aClock(`${amount} ${counts} ${unit}`));

export const anyClock: fc.Arbitrary<ClockRule> = fc.oneof(
  aLength('plain', 'hours'),
  aLength('court', 'hours'),
  aLength('plain', 'days'),
  aLength('court', 'days'),
);

export const courtClock: fc.Arbitrary<ClockRule> = fc.oneof(
  aLength('court', 'hours'),
  aLength('court', 'days'),
);

const manyHolidays = [
  ...commonHolidays,
  observed('02-12'),
  observed('05-08'),
  observed('06-19'),
  'monday before 06-01',
  '1st monday in September',
  '2nd monday in October',
  '4th thursday in November',
];

/** Each keeps the holidays of the one before, and one more. */
export const calendars: readonly CourtCalendar[] = [
  aCalendar(),
  ...manyHolidays.map((_, last) => aCalendar(manyHolidays.slice(0, last + 1))),
];

export const anyCalendar: fc.Arbitrary<CourtCalendar> = fc.constantFrom(...calendars);
