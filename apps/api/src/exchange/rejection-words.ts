import { messagesOf } from '@harborlight/messages/all';
import { refusalKey } from '@harborlight/messages';
import type { RowFault } from './reading.js';

const refusals = messagesOf('refusals', 'en');

/** A refusal of the API as a person at the keyboard reads it, with its code for the documentation. */
export const refusalSentence = ({ code, field }: { readonly code: string; readonly field: string | null }) =>
  `${refusals(refusalKey(code))} (${code}${field ? `, ${field}` : ''})`;

/** Why a row of a file was not taken, by the fault that was found in it. */
const rowFaultWords: Readonly<Record<RowFault, string>> = {
  blank: 'The cell is empty.',
  'not-a-number': 'This is not a number.',
  negative: 'This number is below 0.',
  fractional: 'This is not a whole number.',
  absurd: 'This number is too high.',
  'not-a-key': 'This is not a key of letters, digits and dashes.',
  'date-format': 'The date is not in a form of this layout.',
  'no-such-day': 'This is not a day of the calendar.',
  'date-absurd': 'The year is before 2000.',
  'not-utf-8': 'The line is not UTF-8 text.',
  'not-text': 'The line is not text.',
  quotes: 'The quotes in the line do not match.',
  'number-of-columns': 'The line has not as many columns as the first line.',
  'unknown-sector': 'The layout does not know this sector.',
  'unknown-kind': 'The layout does not know this kind of count.',
  'both-kinds': 'The row counts both beds and rooms.',
  'kind-contradicts-columns': 'The kind of count does not fit the columns that are filled.',
  'does-not-add-up': 'Occupied and open do not add up to staffed.',
  duplicate: 'The file has this program and night twice.',
  'not-yet': 'This night has not been counted yet.',
};

const isRowFault = (reason: string): reason is RowFault => Object.hasOwn(rowFaultWords, reason);

/** Why a row did not go in: a fault of the row, or a refusal of the API. */
export const rejectionWords = (reason: string): string =>
  isRowFault(reason) ? rowFaultWords[reason] : refusals(refusalKey(reason));
