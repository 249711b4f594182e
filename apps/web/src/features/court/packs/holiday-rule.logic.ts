const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const ordinals = ['first', 'second', 'third', 'fourth'] as const;
type Ordinal = (typeof ordinals)[number];

/** When a holiday is kept, as far as the rules of our packs say it. Months and weekdays are counted from 0. */
export type HolidayRule =
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly since: number | null }
  | { readonly kind: 'nth'; readonly nth: Ordinal; readonly weekday: number; readonly month: number }
  | { readonly kind: 'last'; readonly weekday: number; readonly month: number }
  | { readonly kind: 'after'; readonly weekday: number; readonly of: HolidayRule };

/** A rule in the grammar of date-holidays; null where it is written as none of ours is. */
export function readHolidayRule(rule: string): HolidayRule | null {
  const said = rule.toLowerCase();
  const date = /^(\d\d)-(\d\d) if saturday .*?(?: since (\d{4}))?$/.exec(said);
  if (date) {
    const [, month, day, since] = date;
    return {
      kind: 'date',
      month: Number(month) - 1,
      day: Number(day),
      since: since === undefined ? null : Number(since),
    };
  }
  const nth = /^([1-4])(?:st|nd|rd|th) (\w+) in (\w+)$/.exec(said);
  const which = nth && ordinals[Number(nth[1]) - 1];
  if (which) {
    const [, , weekday = '', month = ''] = nth;
    return {
      kind: 'nth',
      nth: which,
      weekday: weekdays.indexOf(weekday),
      month: months.indexOf(month),
    };
  }
  const last = /^(\w+) before (\w+)$/.exec(said);
  if (last) {
    const [, weekday = '', month = ''] = last;
    return { kind: 'last', weekday: weekdays.indexOf(weekday), month: months.indexOf(month) - 1 };
  }
  const after = /^(\w+) after (.+)$/.exec(said);
  const of = after && readHolidayRule(after[2] ?? '');
  return of ? { kind: 'after', weekday: weekdays.indexOf(after[1] ?? ''), of } : null;
}
