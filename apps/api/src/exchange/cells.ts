import { Temporal } from 'temporal-polyfill';
import { mostBedsOfAUnit, type LocalDate } from '@harborlight/domain';

export type CellFault =
  | 'blank'
  | 'not-a-number'
  | 'negative'
  | 'fractional'
  | 'absurd'
  | 'not-a-key'
  | 'date-format'
  | 'no-such-day'
  | 'date-absurd';

/** What a cell says, or why it cannot be read. Nothing is ever guessed. */
export type Cell<Value> = { readonly value: Value } | { readonly fault: CellFault };

const dayPatterns = {
  '2021-01-31': /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  '2021-01-31T00:00:00': /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[T ]00:00:00(?:\.0+)?$/,
  /** Two-digit year first; the century is this one. */
  '21-01-31': /^(?<year>\d\d)-(?<month>\d\d)-(?<day>\d\d)$/,
} as const;
export type DayFormat = keyof typeof dayPatterns;

const firstYear = 2000;

/** The calendar day a cell names in one of the accepted formats. */
export function readDay(text: string, formats: readonly DayFormat[]): Cell<LocalDate> {
  if (text === '') return { fault: 'blank' };
  for (const format of formats) {
    const parts = dayPatterns[format].exec(text)?.groups;
    if (!parts) continue;
    const { year = '', month = '', day = '' } = parts;
    const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
    if (fullYear < firstYear) return { fault: 'date-absurd' };
    try {
      const fields = { year: fullYear, month: Number(month), day: Number(day) };
      return { value: Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString() };
    } catch {
      return { fault: 'no-such-day' };
    }
  }
  return { fault: 'date-format' };
}

const decimal = /^-?\d+(?:\.\d+)?$/;

/** A whole number, also when a spreadsheet has written it as `48.0`. */
export function readWhole(text: string): Cell<number> {
  if (text === '') return { fault: 'blank' };
  if (!decimal.test(text)) return { fault: 'not-a-number' };
  const value = Number(text);
  if (!Number.isInteger(value)) return { fault: 'fractional' };
  return Math.abs(value) > mostBedsOfAUnit ? { fault: 'absurd' } : { value };
}

/** How many beds or rooms: whole, and 0 or more. */
export function readCount(text: string): Cell<number> {
  const cell = readWhole(text);
  return 'value' in cell && cell.value < 0 ? { fault: 'negative' } : cell;
}

/** A key of the source; `1103` and a spreadsheet's `1103.0` are the same one. */
export function readKey(text: string): Cell<string> {
  if (text === '') return { fault: 'blank' };
  const key = text.replace(/^(\d+)\.0+$/, '$1');
  return /^[\w-]{1,40}$/.test(key) ? { value: key } : { fault: 'not-a-key' };
}
