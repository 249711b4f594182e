import { mostBedsOfAUnit } from '@harborlight/domain';
import { faultsOf } from '../dto.spec-support.js';
import { ArrivalDto, BlockDto, CensusDto, DepartureDto, ExpectedOpeningDto } from './vacancy.dto.js';

const bedId = '019aa1b2-0000-7000-8000-000000000001';

describe('a census on the wire', () => {
  it.each([
    ['two whole numbers', { occupied: 3, staffed: 4 }],
    ['an empty house', { occupied: 0, staffed: 0 }],
    ['more sleepers than staffed beds', { occupied: 9, staffed: 4 }],
    ['the entry last seen', { occupied: 3, staffed: 4, unlessAfter: 17 }],
  ])('may be %s', (_, body) => {
    expect(faultsOf(CensusDto, body)).toEqual([]);
  });

  it.each([
    [
      'nothing at all',
      {},
      ['occupied: isInt', 'occupied: max', 'occupied: min', 'staffed: isInt', 'staffed: max', 'staffed: min'],
    ],
    ['a negative count', { occupied: -1, staffed: 4 }, ['occupied: min']],
    ['half a child', { occupied: 2.5, staffed: 4 }, ['occupied: isInt']],
    ['an absurd count', { occupied: mostBedsOfAUnit + 1, staffed: 4 }, ['occupied: max']],
    [
      'no number',
      { occupied: Number.NaN, staffed: 4 },
      ['occupied: isInt', 'occupied: max', 'occupied: min'],
    ],
    ['an endless number', { occupied: Infinity, staffed: 4 }, ['occupied: isInt', 'occupied: max']],
    [
      'a number in a string',
      { occupied: '3', staffed: 4 },
      ['occupied: isInt', 'occupied: max', 'occupied: min'],
    ],
    [
      'a list of numbers',
      { occupied: [3], staffed: 4 },
      ['occupied: isInt', 'occupied: max', 'occupied: min'],
    ],
    ['null', { occupied: null, staffed: 4 }, ['occupied: isInt', 'occupied: max', 'occupied: min']],
    ['a word about a child', { occupied: 3, staffed: 4, name: 'x' }, ['name: whitelistValidation']],
    ['a null instant', { occupied: 3, staffed: 4, at: null }, ['at: isInstant']],
    [
      'a null entry',
      { occupied: 3, staffed: 4, unlessAfter: null },
      ['unlessAfter: isInt', 'unlessAfter: min'],
    ],
  ])('is refused with %s', (_, body, faults) => {
    expect(faultsOf(CensusDto, body)).toEqual(faults);
  });

  it.each([
    '2026-11-22T02:00:00Z',
    '2026-11-22T02:00Z',
    '2026-11-22T02:00:00.123Z',
    '2026-11-21T20:00:00-06:00',
    '2024-02-29T00:00:00Z',
  ])('may speak of %s', (at) => {
    expect(faultsOf(CensusDto, { occupied: 3, staffed: 4, at })).toEqual([]);
  });

  it.each([
    ['a day without a time', '2026-11-22'],
    ['a time without an offset', '2026-11-22T02:00:00'],
    ['a two-digit year', '21-01-05T02:00:00Z'],
    ['the year 0', '0000-01-01T00:00:00Z'],
    ['a year before any board', '0021-01-05T02:00:00Z'],
    ['a year of six digits', '+020210-01-05T02:00:00Z'],
    ['a thirteenth month', '2026-13-01T02:00:00Z'],
    ['a day that rolls over', '2021-02-30T02:00:00Z'],
    ['a leap day of no leap year', '2023-02-29T02:00:00Z'],
    ['a twenty-fifth hour', '2026-11-22T25:00:00Z'],
    ['a sixty-first minute', '2026-11-22T02:60:00Z'],
    ['an offset of a day and more', '2026-11-22T02:00:00+25:00'],
    ['an American date', '11/22/2026 2:00 AM'],
    ['a blank between', '2026-11-22 02:00:00Z'],
    ['a week', '2026-W47-7T02:00:00Z'],
    ['something before', ' 2026-11-22T02:00:00Z'],
    ['something after', '2026-11-22T02:00:00Z\n'],
    ['nothing', ''],
    ['a number', 1_795_312_800_000],
    ['a list', ['2026-11-22T02:00:00Z']],
  ])('cannot speak of %s', (_, at) => {
    expect(faultsOf(CensusDto, { occupied: 3, staffed: 4, at })).toEqual(['at: isInstant']);
  });
});

describe('an act on a bed', () => {
  it.each([ArrivalDto, DepartureDto])('names a bed or none', (dto) => {
    expect(faultsOf(dto, {})).toEqual([]);
    expect(faultsOf(dto, { bedId })).toEqual([]);
    expect(faultsOf(dto, { bedId: 'window bed' })).toEqual(['bedId: isUuid']);
    expect(faultsOf(dto, { childName: 'x' })).toEqual(['childName: whitelistValidation']);
  });

  it('blocks for a coded reason and until an instant', () => {
    const until = '2026-11-23T13:00:00Z';
    expect(faultsOf(BlockDto, { reason: 'quarantine', until })).toEqual([]);
    expect(faultsOf(BlockDto, { reason: 'she ran', until })).toEqual(['reason: isIn']);
    expect(faultsOf(BlockDto, { reason: 'quarantine' })).toEqual(['until: isInstant']);
    expect(faultsOf(BlockDto, { reason: 'quarantine', until: 'tomorrow' })).toEqual(['until: isInstant']);
  });

  it.each([
    ['2026-11-23', []],
    ['2024-02-29', []],
    ['2026-02-29', ['on: isLocalDate']],
    ['2026-99-99', ['on: isLocalDate']],
    ['26-11-23', ['on: isLocalDate']],
    ['0000-01-01', ['on: isLocalDate']],
    ['2026-11-23T00:00:00Z', ['on: isLocalDate']],
    ['23.11.2026', ['on: isLocalDate']],
    [20261123, ['on: isLocalDate']],
  ])('is expected on a day of the calendar: %s', (on, faults) => {
    expect(faultsOf(ExpectedOpeningDto, { on })).toEqual(faults);
  });
});
