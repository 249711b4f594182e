import type { Instant, LocalDate } from '@harborlight/domain';
import { ExchangeProblem } from './exchange-problem.js';
import { columnsOf, type Preset } from './preset.js';
import { countedAt, type Programme, type Reading, type Rejection } from './reading.js';
import { readNight, readRow, RowNotRead, type Row } from './read-row.js';
import { recordsOf, type SourceRecord } from './records.js';

/** Which nights to take, both ends included. */
export interface Range {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
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
  if (!header) throw new ExchangeProblem('The file is empty.');
  if ('fault' in header)
    throw new ExchangeProblem(
      `The first line cannot be read (${header.fault}): a CSV file in UTF-8 is needed.`,
    );
  const names = header.cells.map((name) => name.trim());
  const wanted = columnsOf(preset);
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const more =
      missing.length > mostColumnsNamed ? ` and ${missing.length - mostColumnsNamed} columns more` : '';
    const named = missing.slice(0, mostColumnsNamed).join(', ');
    throw new ExchangeProblem(`The file is not in the layout ${preset.name}: it lacks ${named}${more}.`);
  }
  const twice = wanted.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice) throw new ExchangeProblem(`The file has two columns ${twice}.`);
  return new Map(names.map((name, position) => [name, position]));
}

/** Reads rows one by one and keeps what later rows are compared with. */
class Rows {
  private readonly programmes = new Map<string, Programme>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly preset: Preset,
    private readonly range: Range,
    private readonly timeZone: string,
    private readonly now: Instant,
  ) {}

  read(line: number, row: Row): Reading | 'outside-range' {
    const night = readNight(row, this.preset);
    if ((this.range.from && night < this.range.from) || (this.range.to && night > this.range.to))
      return 'outside-range';
    const said = readRow(row, this.preset);
    if (countedAt(night, this.preset, this.timeZone) > this.now)
      throw new RowNotRead(this.preset.night.column, 'not-yet');
    const key = `${night} ${said.programme.unit.externalId}`;
    if (this.taken.has(key)) throw new RowNotRead(this.preset.unit.key, 'duplicate');
    this.taken.add(key);
    return { ...said, row: line, programme: this.shared(said.programme) };
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
  { range, timeZone, now }: { readonly range: Range; readonly timeZone: string; readonly now: Instant },
): Promise<Source> {
  const records = recordsOf(chunks);
  const first = await records.next();
  const positions = positionsOf(first.done ? undefined : first.value, preset);
  const rows = new Rows(preset, range, timeZone, now);
  const nights = new Map<LocalDate, Reading[]>();
  const rejections: Rejection[] = [];
  let rowsIn = 0;
  let rowsOutsideRange = 0;

  for await (const record of records) {
    rowsIn += 1;
    if ('fault' in record) {
      rejections.push({ row: record.line, column: null, reason: record.fault, value: null });
      continue;
    }
    const row: Row = (column) => record.cells[positions.get(column) ?? -1]?.trim() ?? '';
    try {
      const reading = rows.read(record.line, row);
      if (reading === 'outside-range') {
        rowsIn -= 1;
        rowsOutsideRange += 1;
      } else {
        const readings = nights.get(reading.night);
        if (readings) readings.push(reading);
        else nights.set(reading.night, [reading]);
      }
    } catch (error) {
      if (!(error instanceof RowNotRead)) throw error;
      const { column, reason } = error;
      rejections.push({ row: record.line, column, reason, value: row(column).slice(0, longestValueShown) });
    }
  }
  if (rowsIn + rowsOutsideRange === 0) throw new ExchangeProblem('The file has a header and no rows.');
  return {
    rowsIn,
    rowsOutsideRange,
    nights: [...nights]
      .map(([night, readings]) => ({ night, readings }))
      .sort((a, b) => (a.night < b.night ? -1 : 1)),
    rejections,
  };
}
