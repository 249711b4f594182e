import { useMemo } from 'react';
import type { Instant, LocalDate } from '@harborlight/domain';
import { useFeedPart } from '../feed/feed-context.js';
import { useLocale } from '../locale/use-locale.js';

const languageTags = { en: 'en-US', es: 'es-MX' } as const;

/** Times on the board's own wall, in the reader's language. */
export function useFormat() {
  const locale = useLocale();
  const timeZone = useFeedPart(({ meta }) => meta?.timeZone);
  return useMemo(() => {
    const tag = languageTags[locale];
    const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short', hourCycle: 'h23', timeZone });
    const day = new Intl.DateTimeFormat(tag, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      timeZone,
    });
    const moment = new Intl.DateTimeFormat(tag, {
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
    const list = new Intl.ListFormat(tag, { type: 'conjunction' });
    // 2024 began on a Monday: its first week names the ISO weekdays.
    const weekdayOf = (isoDay: number) => weekday.format(Date.UTC(2024, 0, isoDay));
    return {
      time: (at: Instant) => time.format(Date.parse(at)),
      /** The time alone on the day of `nowMs`, with the date on any other. */
      when: (at: Instant, nowMs: number) =>
        day.format(Date.parse(at)) === day.format(nowMs)
          ? time.format(Date.parse(at))
          : moment.format(Date.parse(at)),
      /** The date and the time, for what is read on another day. */
      moment: (at: Instant) => moment.format(Date.parse(at)),
      /** The date and the time, on whichever day it is read. */
      dayAndTime: (at: Instant) => moment.format(Date.parse(at)),
      date: (on: LocalDate) => date.format(Date.parse(on)),
      weekday: weekdayOf,
      list: (words: readonly string[]) => list.format(words),
    };
  }, [locale, timeZone]);
}
