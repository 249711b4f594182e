import { columnsOf } from './preset.js';
import { torontoDaily } from './presets/toronto-daily.js';

/** Invented rows in Toronto's layout. */
export const torontoColumns = [...columnsOf(torontoDaily), 'SERVICE_USER_COUNT'];

export type TorontoRow = Readonly<Record<string, string>>;

export const soundRow: TorontoRow = {
  OCCUPANCY_DATE: '2021-01-01',
  ORGANIZATION_ID: '7',
  ORGANIZATION_NAME: 'Harbour Aid',
  LOCATION_ID: '900',
  LOCATION_NAME: 'Pier House',
  SHELTER_ID: '70',
  SHELTER_GROUP: 'Harbour Aid Houses',
  LOCATION_ADDRESS: '1 Pier Road',
  PROGRAM_ID: '5001',
  PROGRAM_NAME: 'Pier House Men',
  SECTOR: 'Men',
  CAPACITY_TYPE: 'Bed Based Capacity',
  CAPACITY_ACTUAL_BED: '20',
  CAPACITY_FUNDING_BED: '24',
  OCCUPIED_BEDS: '18',
  UNOCCUPIED_BEDS: '2',
};

/** Counts rooms where the sound row counts beds, and is over-full. */
export const roomsInstead: TorontoRow = {
  CAPACITY_TYPE: 'Room Based Capacity',
  CAPACITY_ACTUAL_BED: '',
  CAPACITY_FUNDING_BED: '',
  OCCUPIED_BEDS: '',
  UNOCCUPIED_BEDS: '',
  CAPACITY_ACTUAL_ROOM: '9',
  CAPACITY_FUNDING_ROOM: '',
  OCCUPIED_ROOMS: '10',
  UNOCCUPIED_ROOMS: '-1',
};

/** One line of the file: the sound row with these cells changed. */
export const torontoLine = (changes: TorontoRow = {}): string =>
  torontoColumns.map((column) => ({ ...soundRow, ...changes })[column] ?? '').join(',');

/** The cells of a night on which `occupied` of `staffed` beds were taken. */
export const bedsOn = (night: string, staffed: number, occupied: number): TorontoRow => ({
  OCCUPANCY_DATE: night,
  CAPACITY_ACTUAL_BED: String(staffed),
  OCCUPIED_BEDS: String(occupied),
  UNOCCUPIED_BEDS: String(staffed - occupied),
});

export const torontoFile = (rows: readonly TorontoRow[]): string =>
  [torontoColumns.join(','), ...rows.map((row) => torontoLine(row))].join('\n');
