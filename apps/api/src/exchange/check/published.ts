import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { LocalDate } from '@harborlight/domain';
import type { Range } from '../read-file.js';
import { bytesOf } from '../source-file.js';

/** What a file says of one programme and night, in its own words. */
export interface Published {
  readonly externalId: string;
  readonly sector: string;
  readonly staffed: number;
  readonly occupied: number;
  /** Below 0 where more sleep there than are staffed for. */
  readonly free: number;
}

type Row = Readonly<Record<string, string>>;

/** Reads one layout a second time without anything of the importer's, so that no mistake is made the same way twice. */
export interface SecondReader {
  night(row: Row): LocalDate;
  published(row: Row): Published;
  /** The sectors whose programmes take somebody of seventeen. */
  readonly takesSeventeen: ReadonlySet<string>;
}

const torontoDaily: SecondReader = {
  takesSeventeen: new Set(['Youth', 'Families']),
  night: ({ OCCUPANCY_DATE: day = '' }) => (day.length === 8 ? `20${day}` : day.slice(0, 10)),
  published(row) {
    const [actual, occupied, unoccupied] =
      row['CAPACITY_ACTUAL_BED'] === ''
        ? [row['CAPACITY_ACTUAL_ROOM'], row['OCCUPIED_ROOMS'], row['UNOCCUPIED_ROOMS']]
        : [row['CAPACITY_ACTUAL_BED'], row['OCCUPIED_BEDS'], row['UNOCCUPIED_BEDS']];
    return {
      externalId: `toronto:${parseInt(row['PROGRAM_ID'] ?? '', 10)}`,
      sector: row['SECTOR'] ?? '',
      staffed: parseFloat(actual ?? ''),
      occupied: parseFloat(occupied ?? ''),
      free: parseFloat(unoccupied ?? ''),
    };
  },
};

export const secondReaders: Readonly<Record<string, SecondReader>> = { 'toronto-daily': torontoDaily };

/** What the file says, night by night in the order of time. */
export async function publishedNights(
  path: string,
  reader: SecondReader,
  { from, to }: Range,
): Promise<Map<LocalDate, Published[]>> {
  const rows = Readable.from(bytesOf(path)).compose(
    parse({ columns: true, bom: true }),
  ) as AsyncIterable<Row>;
  const nights = new Map<LocalDate, Published[]>();
  for await (const row of rows) {
    const night = reader.night(row);
    if ((from && night < from) || (to && night > to)) continue;
    const published = nights.get(night);
    if (published) published.push(reader.published(row));
    else nights.set(night, [reader.published(row)]);
  }
  return new Map([...nights].sort(([a], [b]) => (a < b ? -1 : 1)));
}
