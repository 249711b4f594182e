import type { LocalDate } from '@harborlight/domain';
import { readCount, readDay, readKey, readWhole, type Cell, type CellFault } from './cells.js';
import { readName, withoutStreetNumber } from './names.js';
import type { CountColumns, Preset } from './preset.js';
import type { Programme, Reading, RowFault } from './reading.js';

/** The cell at which reading a row stopped. */
export class RowNotRead extends Error {
  constructor(
    readonly column: string,
    readonly reason: RowFault,
  ) {
    super(`${column}: ${reason}`);
    this.name = 'RowNotRead';
  }
}

/** A row's cell by its column's name, without the spaces around it. */
export type Row = (column: string) => string;

const read = <Value>(row: Row, column: string, reader: (text: string) => Cell<Value>): Value => {
  const cell = reader(row(column));
  if ('fault' in cell) throw new RowNotRead(column, cell.fault satisfies CellFault);
  return cell.value;
};

export const readNight = (row: Row, { night }: Preset): LocalDate =>
  read(row, night.column, (text) => readDay(text, night.formats));

/** The columns in which this row counts. A row counts beds or rooms, never both. */
function countColumnsOf(row: Row, preset: Preset): CountColumns {
  const { countedIn, counts } = preset;
  const filled = counts.filter(({ staffed, funded, occupied, free }) =>
    [staffed, funded, occupied, free].some((column) => row(column) !== ''),
  );
  const [columns, second] = filled;
  if (second) throw new RowNotRead(second.staffed, 'both-kinds');
  const said = row(countedIn);
  const named = counts.find(({ says }) => says === said);
  if (said !== '' && !named) throw new RowNotRead(countedIn, 'unknown-kind');
  if (!columns) throw new RowNotRead(named?.staffed ?? countedIn, 'blank');
  if (named && named !== columns) throw new RowNotRead(countedIn, 'kind-contradicts-columns');
  return columns;
}

function readCounts(row: Row, columns: CountColumns): Pick<Reading, 'staffed' | 'occupied' | 'most'> {
  const staffed = read(row, columns.staffed, readCount);
  const funded = row(columns.funded) === '' ? 0 : read(row, columns.funded, readCount);
  const occupied = read(row, columns.occupied, readCount);
  const free = read(row, columns.free, readWhole);
  if (staffed !== occupied + free) throw new RowNotRead(columns.staffed, 'does-not-add-up');
  return { staffed, occupied, most: Math.max(staffed, funded) };
}

/** The key of the first place the row names. */
function readFacilityKey(row: Row, facility: Preset['facility']): string {
  const columns = facility.find(({ key }) => row(key) !== '') ?? facility[0];
  return `${columns.prefix}${read(row, columns.key, readKey)}`;
}

function readProgramme(row: Row, preset: Preset, columns: CountColumns): Programme {
  const { source, agency, unit, sector } = preset;
  const agencyKey = `${agency.prefix}${read(row, agency.key, readKey)}`;
  const unitKey = `${unit.prefix}${read(row, unit.key, readKey)}`;
  const facilityKey = readFacilityKey(row, preset.facility);
  const sectorWord = readName(row(sector.column));
  if (!Object.hasOwn(sector.words, sectorWord)) throw new RowNotRead(sector.column, 'unknown-sector');

  const confidential = row(preset.address) === '';
  const shown = (name: string): string => (confidential ? withoutStreetNumber(name) : name);
  const facilityName = preset.facility.map(({ name }) => readName(row(name))).find((name) => name !== '');
  const alias = shown(facilityName ?? '') || facilityKey;
  return {
    agency: { externalId: `${source}:${agencyKey}`, name: readName(row(agency.name)) || agencyKey },
    // A building shared by organisations is a facility of each: a facility has one agency.
    facility: { externalId: `${source}:${agencyKey}-${facilityKey}`, alias, confidential },
    unit: {
      externalId: `${source}:${unitKey}`,
      name: shown(readName(row(unit.name))) || alias,
      sector: sectorWord,
      kind: columns.kind,
    },
  };
}

/** What a row says of its night. Throws `RowNotRead` at the first cell that cannot be taken as it stands. */
export function readRow(row: Row, preset: Preset): Omit<Reading, 'row' | 'night'> {
  const columns = countColumnsOf(row, preset);
  return { programme: readProgramme(row, preset, columns), ...readCounts(row, columns) };
}
