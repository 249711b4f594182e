import { types } from 'pg';
import type { Instant } from '@harborlight/domain';

const { TIMESTAMPTZ, INT8, NUMERIC, DATE } = types.builtins;
/** PostgreSQL's numbers for arrays of these, for which the driver has no names. */
const arrays = { text: 1009, int8: 1016, date: 1182, timestamptz: 1185 };

const parse = (type: number) => types.getTypeParser(type) as (text: string) => unknown;
const [asDate, asDates, asTexts] = [parse(TIMESTAMPTZ), parse(arrays.timestamptz), parse(arrays.text)];
const instantOf = (date: Date | null): Instant | null => date && date.toISOString();

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [TIMESTAMPTZ]: (text) => instantOf(asDate(text) as Date),
  [INT8]: Number,
  [NUMERIC]: Number,
  [DATE]: String,
  [arrays.timestamptz]: (text) => (asDates(text) as (Date | null)[]).map(instantOf),
  [arrays.int8]: (text) => (asTexts(text) as (string | null)[]).map((each) => each && Number(each)),
  [arrays.date]: asTexts,
};

/**
 * How the values of a row arrive: an instant as an ISO string, a date as it is written, a whole or a decimal number as a
 * number (nothing of ours comes near 2^53), and everything else as the driver reads it.
 */
export const rowTypes = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    parsers[type] ?? (types.getTypeParser(type, format) as (text: string) => unknown),
};
