import type { Instant, LocalDate } from '../time/instant.js';
import type { LocalizedText, Locale } from '../vocabulary/words/localized-text.js';

type TextFacts = Readonly<Record<string, string | number>>;

/** Says things in one language and in the local time of one board. */
export interface Wording {
  readonly say: (text: LocalizedText, facts?: TextFacts) => string;
  /** "Sunday, November 22, 2026 at 2:10 AM CST" */
  readonly moment: (at: Instant) => string;
  /** "Nov 22, 2:10 AM" */
  readonly time: (at: Instant) => string;
  /** "Nov 22, 2026" */
  readonly day: (on: LocalDate) => string;
}

const languageTags: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };

/** Narrow spaces are not in every font. */
const withPlainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

export function wordingOf(locale: Locale, timeZone: string): Wording {
  const formatOf = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(languageTags[locale], options);
    return (at: string) => withPlainSpaces(format.format(new Date(at)));
  };
  return {
    say: (text, facts = {}) =>
      text[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '')),
    moment: formatOf({
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone,
    }),
    time: formatOf({ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone }),
    day: formatOf({ dateStyle: 'medium', timeZone: 'UTC' }),
  };
}

/** Minutes as days, hours and minutes, with the signs that both languages use: "1 d 3 h 20 min". */
export function duration(minutes: number): string {
  const whole = Math.abs(Math.trunc(minutes));
  const parts = [
    [Math.floor(whole / 1440), 'd'],
    [Math.floor((whole % 1440) / 60), 'h'],
    [whole % 60, 'min'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return said.join(' ') || '0 min';
}
