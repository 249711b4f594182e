import { useMemo } from 'react';
import { clockOf, regionOf } from '@harborlight/messages';
import { useFeedPart } from '../feed/feed-context.js';
import { useLocale } from '../locale/use-locale.js';

/** Times on the board's own wall, and lists and weekdays, in the reader's language. */
export function useFormat() {
  const locale = useLocale();
  const timeZone = useFeedPart(({ meta }) => meta?.timeZone);
  return useMemo(() => {
    const tag = regionOf[locale];
    const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
    const list = new Intl.ListFormat(tag, { type: 'conjunction' });
    return {
      ...clockOf(locale, timeZone),
      // 2024 began on a Monday: its first week names the ISO weekdays.
      weekday: (isoDay: number) => weekday.format(Date.UTC(2024, 0, isoDay)),
      list: (words: readonly string[]) => list.format(words),
    };
  }, [locale, timeZone]);
}
