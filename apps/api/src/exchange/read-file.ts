import type { Instant, LocalDate } from '@harborlight/domain';
import { ExchangeProblem } from './exchange-problem.js';
import { columnsOf, type Preset } from './preset.js';
import { countedAt, type Programme, type Reading, type Rejection } from './reading.js';
import { readNight, readRow, RowNotRead, type Row } from './read-row.js';
import { recordsOf, type RecordFault, type SourceRecord } from './records.js';

/** Which nights to take, both ends included. */
export interface Range {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** What is asked of a file, and the moment and zone its nights are seen from. */
export interface Asked {
  readonly range: Range;
  readonly timeZone: string;
  readonly now: Instant;
}

/** Everything sound in a file, and everything that is not. */
export interface Source {
  /** Rows of the asked nights, and rows whose night cannot be told. */
  readonly rowsIn: number;
  readonly rowsOutsideRange: number;
  /** In the order of time. */
  readonly nights: readonly { readonly night: LocalDate; readonly readings: readonly Reading[] }[];
  readonly rejections: readonly Rejection[];
}

const longestValueShown = 40;
const mostColumnsNamed = 3;

function positionsOf(header: SourceRecord | undefined, preset: Preset): ReadonlyMap<string, number> {
  if (!header) throw new ExchangeProblem('The file is empty. Get the file again.');
  if ('fault' in header)
    throw new ExchangeProblem(`The first line cannot be read (${header.fault}). Use a CSV file in UTF-8.`);
  const names = header.cells.map((name) => name.trim());
  const wanted = columnsOf(preset);
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const more = missing.length > mostColumnsNamed ? ` and ${missing.length - mostColumnsNamed} more` : '';
    const named = missing.slice(0, mostColumnsNamed).join(', ');
    throw new ExchangeProblem(`The file is not in the layout ${preset.name}. It lacks ${named}${more}.`);
  }
  const twice = wanted.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice) throw new ExchangeProblem(`The file has two columns ${twice}. Remove one.`);
  return new Map(names.map((name, position) => [name, position]));
}

/** Takes rows one by one, and keeps what later rows are compared with. */
class SourceRows {
  rowsIn = 0;
  rowsOutsideRange = 0;
  readonly nights = new Map<LocalDate, Reading[]>();
  readonly rejections: Rejection[] = [];
  private readonly programmes = new Map<string, Programme>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly preset: Preset,
    private readonly asked: Asked,
  ) {}

  take(line: number, row: Row): void {
    this.rowsIn += 1;
    try {
      const night = readNight(row, this.preset);
      if (this.isOutsideRange(night)) {
        this.rowsIn -= 1;
        this.rowsOutsideRange += 1;
      } else this.keep(this.read(line, night, row));
    } catch (error) {
      if (!(error instanceof RowNotRead)) throw error;
      const { column, reason } = error;
      this.rejections.push({ row: line, column, reason, value: row(column).slice(0, longestValueShown) });
    }
  }

  takeUnreadable(line: number, reason: RecordFault): void {
    this.rowsIn += 1;
    this.rejections.push({ row: line, column: null, reason, value: null });
  }

  private isOutsideRange(night: LocalDate): boolean {
    const { from, to } = this.asked.range;
    return (from !== null && night < from) || (to !== null && night > to);
  }

  private read(row: number, night: LocalDate, cells: Row): Reading {
    const reading = readRow(cells, this.preset);
    if (countedAt(night, this.preset, this.asked.timeZone) > this.asked.now)
      throw new RowNotRead(this.preset.night.column, 'not-yet');
    const key = `${night} ${reading.programme.unit.externalId}`;
    if (this.taken.has(key)) throw new RowNotRead(this.preset.unit.key, 'duplicate');
    this.taken.add(key);
    return { ...reading, row, night, programme: this.shared(reading.programme) };
  }

  private keep(reading: Reading): void {
    const readings = this.nights.get(reading.night);
    if (readings) readings.push(reading);
    else this.nights.set(reading.night, [reading]);
  }

  /** A year of rows describes few programmes: equal descriptions are kept once. */
  private shared(programme: Programme): Programme {
    const key = JSON.stringify(programme);
    const known = this.programmes.get(key);
    if (known) return known;
    this.programmes.set(key, programme);
    return programme;
  }
}

/**
 * Reads a whole file before anything is written, so that a file that breaks off leaves the board untouched.
 * A row that cannot be taken as it stands is a rejection; the others are sound.
 */
export async function readSource(
  chunks: AsyncIterable<Buffer>,
  preset: Preset,
  asked: Asked,
): Promise<Source> {
  const records = recordsOf(chunks);
  const first = await records.next();
  const positions = positionsOf(first.done ? undefined : first.value, preset);
  const rows = new SourceRows(preset, asked);
  for await (const record of records) {
    if ('fault' in record) rows.takeUnreadable(record.line, record.fault);
    else rows.take(record.line, (column) => record.cells[positions.get(column) ?? -1]?.trim() ?? '');
  }

  const { rowsIn, rowsOutsideRange, rejections } = rows;
  if (rowsIn + rowsOutsideRange === 0)
    throw new ExchangeProblem('The file has a header and no rows. Get the file again.');
  const nights = [...rows.nights].map(([night, readings]) => ({ night, readings }));
  return {
    rowsIn,
    rowsOutsideRange,
    rejections,
    nights: nights.sort((a, b) => (a.night < b.night ? -1 : 1)),
  };
}
