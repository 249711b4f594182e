import { ExchangeProblem } from './exchange-problem.js';
import { torontoDaily } from './presets/toronto-daily.js';
import { readSource, type Range, type Source } from './read-file.js';
import { roomsInstead, soundRow, torontoColumns, torontoLine } from './toronto-rows.spec-support.js';

const anyNight: Range = { from: null, to: null };

async function read(rows: readonly string[], range = anyNight, columns = torontoColumns): Promise<Source> {
  async function* chunks(): AsyncGenerator<Buffer> {
    yield await Promise.resolve(Buffer.from([columns.join(','), ...rows].join('\n')));
  }
  const now = '2021-06-01T12:00:00.000Z';
  return readSource(chunks(), torontoDaily, { range, timeZone: 'America/Toronto', now });
}

const readingsOf = ({ nights }: Source) => nights.flatMap(({ readings }) => readings);

describe('a sound row', () => {
  it('says who counts, where, what for and how many', async () => {
    const [reading] = readingsOf(await read([torontoLine()]));
    expect(reading).toEqual({
      row: 2,
      night: '2021-01-01',
      programme: {
        agency: { externalId: 'toronto:org-7', name: 'Harbour Aid' },
        facility: { externalId: 'toronto:org-7-loc-900', alias: 'Pier House', confidential: false },
        unit: { externalId: 'toronto:5001', name: 'Pier House Men', sector: 'Men', kind: 'bed' },
      },
      staffed: 20,
      occupied: 18,
      most: 24,
    });
  });

  it('may count rooms, have no funding and be over-full', async () => {
    const [reading] = readingsOf(await read([torontoLine(roomsInstead)]));
    expect(reading).toMatchObject({
      staffed: 9,
      occupied: 10,
      most: 9,
      programme: { unit: { kind: 'room' } },
    });
  });

  it('without a location lies in its shelter, and with a withheld address tells no street number', async () => {
    const row = torontoLine({
      LOCATION_ID: '',
      LOCATION_NAME: '',
      LOCATION_ADDRESS: '',
      PROGRAM_NAME: 'Harbour Aid 45 Mill Lane',
    });
    const [reading] = readingsOf(await read([row]));
    expect(reading?.programme).toMatchObject({
      facility: { externalId: 'toronto:org-7-shelter-70', alias: 'Harbour Aid Houses', confidential: true },
      unit: { name: 'Harbour Aid Mill Lane' },
    });
  });

  it('never carries its address along', async () => {
    expect(JSON.stringify(await read([torontoLine()]))).not.toContain('Pier Road');
  });
});

describe('a row is rejected with its column and reason', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['a date in another format', { OCCUPANCY_DATE: '01/31/2021' }, 'OCCUPANCY_DATE', 'date-format'],
    ['a night still to come', { OCCUPANCY_DATE: '2021-06-01' }, 'OCCUPANCY_DATE', 'not-yet'],
    ['no programme', { PROGRAM_ID: '' }, 'PROGRAM_ID', 'blank'],
    ['no organisation', { ORGANIZATION_ID: '' }, 'ORGANIZATION_ID', 'blank'],
    ['no place at all', { LOCATION_ID: '', SHELTER_ID: '' }, 'LOCATION_ID', 'blank'],
    ['an unknown sector', { SECTOR: 'Seniors' }, 'SECTOR', 'unknown-sector'],
    ['a sector that is a word of the language', { SECTOR: 'constructor' }, 'SECTOR', 'unknown-sector'],
    ['an unknown kind', { CAPACITY_TYPE: 'Tents' }, 'CAPACITY_TYPE', 'unknown-kind'],
    ['beds and rooms at once', { OCCUPIED_ROOMS: '0' }, 'CAPACITY_ACTUAL_ROOM', 'both-kinds'],
    [
      'a kind its columns deny',
      { CAPACITY_TYPE: 'Room Based Capacity' },
      'CAPACITY_TYPE',
      'kind-contradicts-columns',
    ],
    [
      'no counts',
      { ...roomsInstead, CAPACITY_ACTUAL_ROOM: '', OCCUPIED_ROOMS: '', UNOCCUPIED_ROOMS: '' },
      'CAPACITY_ACTUAL_ROOM',
      'blank',
    ],
    ['a blank count', { UNOCCUPIED_BEDS: '' }, 'UNOCCUPIED_BEDS', 'blank'],
    ['a negative count', { OCCUPIED_BEDS: '-1' }, 'OCCUPIED_BEDS', 'negative'],
    ['half a bed', { CAPACITY_ACTUAL_BED: '148.5' }, 'CAPACITY_ACTUAL_BED', 'fractional'],
    ['an absurd count', { CAPACITY_FUNDING_BED: '99999' }, 'CAPACITY_FUNDING_BED', 'absurd'],
    ['counts that do not add up', { UNOCCUPIED_BEDS: '3' }, 'CAPACITY_ACTUAL_BED', 'does-not-add-up'],
  ])('for %s', async (_, changes, column, reason) => {
    const source = await read([torontoLine(changes), torontoLine({ OCCUPANCY_DATE: '2021-01-02' })]);
    const value = { ...soundRow, ...changes }[column] ?? '';
    expect(source.rejections).toEqual([{ row: 2, column, reason, value }]);
    expect(readingsOf(source)).toHaveLength(1);
  });

  it('for a programme counted twice in a night: the first count stands', async () => {
    const source = await read([
      torontoLine(),
      torontoLine({ OCCUPANCY_DATE: '21-01-01', OCCUPIED_BEDS: '20', UNOCCUPIED_BEDS: '0' }),
    ]);
    expect(source.rejections).toEqual([{ row: 3, column: 'PROGRAM_ID', reason: 'duplicate', value: '5001' }]);
    expect(readingsOf(source)).toMatchObject([{ occupied: 18 }]);
  });

  it('for the wrong number of columns', async () => {
    const source = await read([`${torontoLine()},1`, torontoLine()]);
    expect(source.rejections).toEqual([{ row: 2, column: null, reason: 'number-of-columns', value: null }]);
    expect(source.rowsIn).toBe(2);
  });
});

describe('a file', () => {
  it('is put in the order of its nights', async () => {
    const rows = ['2021-02-01', '21-01-01', '2021-01-15T00:00:00'].map((night) =>
      torontoLine({ OCCUPANCY_DATE: night }),
    );
    const { nights } = await read(rows);
    expect(nights.map(({ night }) => night)).toEqual(['2021-01-01', '2021-01-15', '2021-02-01']);
  });

  it('gives only the asked nights, and what cannot be dated', async () => {
    const rows = ['2021-01-01', '2021-01-02', '2021-01-03', 'yesterday'].map((OCCUPANCY_DATE) =>
      torontoLine({ OCCUPANCY_DATE }),
    );
    const source = await read(rows, { from: '2021-01-02', to: '2021-01-02' });
    expect(source).toMatchObject({ rowsIn: 2, rowsOutsideRange: 2, rejections: [{ row: 5 }] });
    expect(source.nights.map(({ night }) => night)).toEqual(['2021-01-02']);
  });

  it('of another layout is refused with the columns it lacks', async () => {
    const columns = torontoColumns.map((name) => (name === 'SECTOR' ? 'GROUP' : name));
    await expect(read([], anyNight, columns)).rejects.toEqual(
      new ExchangeProblem('The file is not in the layout toronto-daily. It lacks SECTOR.'),
    );
  });

  it('without a row is refused', async () => {
    await expect(read([])).rejects.toThrow('no rows');
  });

  it('with a column twice is refused', async () => {
    await expect(read([], anyNight, [...torontoColumns, 'SECTOR'])).rejects.toThrow('two columns SECTOR');
  });
});
