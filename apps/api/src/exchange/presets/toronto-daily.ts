import type { Preset } from '../preset.js';

const adults = { from: 18, to: 120 };

/**
 * City of Toronto, Daily Shelter and Overnight Service Occupancy and Capacity: one row a programme and night,
 * counted at four the next morning (open.toronto.ca).
 */
export const torontoDaily: Preset = {
  name: 'toronto-daily',
  source: 'toronto',
  boardName: 'City of Toronto',
  timeZone: 'America/Toronto',
  region: { code: 'toronto', nameEn: 'Toronto', nameEs: 'Toronto' },
  state: 'ON',
  night: { column: 'OCCUPANCY_DATE', formats: ['2021-01-31', '2021-01-31T00:00:00', '21-01-31'] },
  countedAt: { daysLater: 1, time: '04:00' },
  agency: { prefix: 'org-', key: 'ORGANIZATION_ID', name: 'ORGANIZATION_NAME' },
  facility: [
    { prefix: 'loc-', key: 'LOCATION_ID', name: 'LOCATION_NAME' },
    { prefix: 'shelter-', key: 'SHELTER_ID', name: 'SHELTER_GROUP' },
  ],
  address: 'LOCATION_ADDRESS',
  unit: { prefix: '', key: 'PROGRAM_ID', name: 'PROGRAM_NAME' },
  sector: {
    column: 'SECTOR',
    words: {
      Men: { sleepers: ['boys'], ages: adults },
      Women: { sleepers: ['girls'], ages: adults },
      'Mixed Adult': { sleepers: ['girls', 'boys'], ages: adults },
      Youth: { sleepers: ['girls', 'boys'], ages: { from: 16, to: 24 } },
      Families: { sleepers: ['girls', 'boys'], ages: { from: 0, to: 120 } },
    },
  },
  countedIn: 'CAPACITY_TYPE',
  counts: [
    {
      kind: 'bed',
      says: 'Bed Based Capacity',
      staffed: 'CAPACITY_ACTUAL_BED',
      funded: 'CAPACITY_FUNDING_BED',
      occupied: 'OCCUPIED_BEDS',
      free: 'UNOCCUPIED_BEDS',
    },
    {
      kind: 'room',
      says: 'Room Based Capacity',
      staffed: 'CAPACITY_ACTUAL_ROOM',
      funded: 'CAPACITY_FUNDING_ROOM',
      occupied: 'OCCUPIED_ROOMS',
      free: 'UNOCCUPIED_ROOMS',
    },
  ],
};
