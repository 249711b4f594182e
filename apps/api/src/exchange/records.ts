import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { ExchangeProblem } from './exchange-problem.js';

export type RecordFault = 'not-utf-8' | 'not-text' | 'quotes' | 'number-of-columns';

/** One record of a CSV file and the line it begins on; the header stands on line 1. */
export type SourceRecord = { readonly line: number } & (
  { readonly cells: readonly string[] } | { readonly fault: RecordFault }
);

const newline = 0x0a;
const lineBreak = Buffer.of(newline);
const quote = 0x22;
const longestLine = 1024 * 1024;
/** A quoted cell may hold line breaks, but one forgotten quote must not swallow the rest of the file. */
const mostLinesOfARecord = 4;

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let begin = 0;
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline, begin)) {
      yield rest.subarray(begin, rest[end - 1] === 0x0d && end > begin ? end - 1 : end);
      begin = end + 1;
    }
    rest = rest.subarray(begin);
    if (rest.length > longestLine)
      throw new ExchangeProblem('The file has no lines, so it is not a CSV file. Use a CSV file in UTF-8.');
  }
  if (rest.length > 0) yield rest;
}

/** The cells of one record, or why they cannot be read. */
function cellsOf(bytes: Buffer): readonly string[] | RecordFault {
  if (!isUtf8(bytes)) return 'not-utf-8';
  const text = bytes.toString('utf8');
  if (text.includes('\u0000')) return 'not-text';
  if (!text.includes('"')) return text.split(',');
  try {
    return parse(text, { bom: true, relax_column_count: true })[0] ?? [];
  } catch {
    return 'quotes';
  }
}

/** An odd number of quotes: the record goes on in the next line, or a quote was forgotten. */
function hasOpenQuote(lines: readonly Buffer[]): boolean {
  let isOpen = false;
  for (const line of lines)
    for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) isOpen = !isOpen;
  return isOpen;
}

/**
 * The records of a CSV file, header first, blank lines left out. A record that cannot be read costs itself alone:
 * the lines after it are read on their own.
 */
export async function* recordsOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<SourceRecord> {
  let columns: number | null = null;
  let line = 1;
  let begun: Buffer[] = [];

  const read = (lines: readonly Buffer[]): SourceRecord => {
    const cells = cellsOf(Buffer.concat(lines.flatMap((bytes, i) => (i === 0 ? bytes : [lineBreak, bytes]))));
    if (typeof cells === 'string') return { line, fault: cells };
    columns ??= cells.length;
    return cells.length === columns ? { line, cells } : { line, fault: 'number-of-columns' };
  };

  function* settle(): Generator<SourceRecord> {
    const lines = begun;
    begun = [];
    const whole = read(lines);
    if (lines.length === 1 || 'cells' in whole) {
      if (lines.some(({ length }) => length > 0)) yield whole;
      line += lines.length;
      return;
    }
    yield read(lines.slice(0, 1));
    line += 1;
    for (const later of lines.slice(1)) yield* take(later);
  }

  function* take(next: Buffer): Generator<SourceRecord> {
    begun.push(next);
    if (!hasOpenQuote(begun) || begun.length === mostLinesOfARecord) yield* settle();
  }

  for await (const next of linesOf(chunks)) yield* take(next);
  while (begun.length > 0) yield* settle();
}
