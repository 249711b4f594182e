import { useMessages } from '../../../shared/messages/use-messages.js';
import { readHolidayRule, type HolidayRule } from './holiday-rule.logic.js';

/** A Sunday, from which the days of a week are counted. */
const sunday = Date.UTC(2023, 0, 1);
const dayMs = 86_400_000;

/** On which days a court keeps a holiday, in the reader's words. */
export function useSayHoliday(): (rule: string) => string[] {
  const t = useMessages('court');
  const format = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(t.locale, { ...options, timeZone: 'UTC' }).format(at);
  const weekdayOf = (weekday: number) => format({ weekday: 'long' }, sunday + weekday * dayMs);
  const monthOf = (month: number) => format({ month: 'long' }, Date.UTC(2023, month, 1));
  const say = (rule: HolidayRule): string => {
    switch (rule.kind) {
      case 'date':
        return format({ month: 'long', day: 'numeric' }, Date.UTC(2023, rule.month, rule.day));
      case 'nth':
        return t(`packs.holiday.nth.${rule.nth}`, {
          weekday: weekdayOf(rule.weekday),
          month: monthOf(rule.month),
        });
      case 'last':
        return t('packs.holiday.last', { weekday: weekdayOf(rule.weekday), month: monthOf(rule.month) });
      case 'after':
        return t('packs.holiday.after', { weekday: weekdayOf(rule.weekday), day: say(rule.of) });
    }
  };
  return (written) => {
    const rule = readHolidayRule(written);
    if (rule === null) return [written];
    if (rule.kind !== 'date') return [say(rule)];
    return [
      t('packs.holiday.date', { day: say(rule) }),
      ...(rule.since === null ? [] : [t('packs.since', { from: String(rule.since) })]),
    ];
  };
}
