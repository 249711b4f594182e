import type { Locale, LocalizedText } from '@harborlight/domain';
import { clockOf, type Clock, type Translate } from '@harborlight/messages';
import { messagesOf } from '@harborlight/messages/all';

/** What an exhibit is worded with: one language, in the local time of one board. */
export interface Wording {
  readonly t: Translate<'exhibit'>;
  readonly codes: Translate<'codes'>;
  readonly law: Translate<'law'>;
  /** A pack's own text. */
  readonly say: (text: LocalizedText) => string;
  readonly clock: Clock;
  /** A span of time to the minute: "26 hr 33 min". */
  readonly duration: (minutes: number) => string;
  /** How old something is: in whole days from two days on. */
  readonly age: (minutes: number) => string;
}

const dayMinutes = 1440;

export function wordingOf(locale: Locale, timeZone: string): Wording {
  const t = messagesOf('exhibit', locale);
  const duration = (minutes: number): string => {
    const whole = Math.abs(Math.trunc(minutes));
    const [hours, rest] = [Math.floor(whole / 60), whole % 60];
    if (hours === 0) return t('duration.minutes', { count: rest });
    return rest === 0
      ? t('duration.hours', { count: hours })
      : t('duration.hoursAndMinutes', { hours, minutes: rest });
  };
  return {
    t,
    codes: messagesOf('codes', locale),
    law: messagesOf('law', locale),
    say: (text) => text[locale],
    clock: clockOf(locale, timeZone),
    duration,
    age: (minutes) =>
      minutes < 2 * dayMinutes
        ? duration(minutes)
        : t('duration.days', { count: Math.floor(minutes / dayMinutes) }),
  };
}
