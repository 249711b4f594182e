import type { Instant, LocalDate, Locale } from '@harborlight/domain';

/** How each language is written on this board: for numbers, dates and times. */
export const regionOf: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };

/** Narrow spaces are not in every font. */
const withPlainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const timeOfDay = { hour: 'numeric', minute: '2-digit', hour12: true } as const;
const dayAndTime = { month: 'short', day: 'numeric', ...timeOfDay } as const;

/** Instants in the words of one language, on the wall of one time zone. */
export interface Clock {
  /** "2:10 AM" */
  readonly time: (at: Instant) => string;
  /** "Dec 2, 2:10 AM" */
  readonly moment: (at: Instant) => string;
  /** "Dec 2, 2:10 AM CST": on pages and papers of a court. */
  readonly momentWithZone: (at: Instant) => string;
  /** "Wednesday, December 2, 2026 at 2:10 AM CST" */
  readonly fullMoment: (at: Instant) => string;
  /** The time alone on the day of `now`, the day and the time on any other. */
  readonly when: (at: Instant, nowMs: number) => string;
  /** "Dec 2, 2026" */
  readonly date: (on: LocalDate) => string;
}

/** The clock of a board; without a time zone, that of the machine. */
export function clockOf(locale: Locale, timeZone: string | undefined): Clock {
  const formatOf = (options: Intl.DateTimeFormatOptions, zone = timeZone) => {
    const format = new Intl.DateTimeFormat(regionOf[locale], { ...options, timeZone: zone });
    return (at: string | number) => withPlainSpaces(format.format(new Date(at)));
  };
  const [time, moment] = [formatOf(timeOfDay), formatOf(dayAndTime)];
  const day = formatOf({ year: 'numeric', month: 'numeric', day: 'numeric' });
  return {
    time,
    moment,
    momentWithZone: formatOf({ ...dayAndTime, timeZoneName: 'short' }),
    fullMoment: formatOf({
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      ...timeOfDay,
      timeZoneName: 'short',
    }),
    when: (at, nowMs) => (day(at) === day(nowMs) ? time(at) : moment(at)),
    date: formatOf({ dateStyle: 'medium' }, 'UTC'),
  };
}

/** A time of the wall, written `19:00`, as this language says it: "7:00 PM". */
export const wallTime = (locale: Locale, time: string): string =>
  clockOf(locale, 'UTC').time(`1970-01-01T${time}:00.000Z`);
