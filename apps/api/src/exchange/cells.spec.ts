import { readCount, readDay, readKey, readWhole, type DayFormat } from './cells.js';

const formats: readonly DayFormat[] = ['2021-01-31', '2021-01-31T00:00:00', '21-01-31'];

describe('a day', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-01-01T00:00:00', '2023-01-01'],
    ['2023-01-01 00:00:00.000', '2023-01-01'],
    ['21-12-31', '2021-12-31'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, formats)).toEqual({ value: day });
  });

  it.each([
    ['', 'blank'],
    ['01/31/2023', 'date-format'],
    ['2023-1-5', 'date-format'],
    ['20230105', 'date-format'],
    ['2023-01-01T04:00:00', 'date-format'],
    ['2023-02-29', 'no-such-day'],
    ['21-13-01', 'no-such-day'],
    ['1021-01-01', 'date-absurd'],
  ])('%p is refused as %s, never guessed', (text, fault) => {
    expect(readDay(text, formats)).toEqual({ fault });
  });

  it('is read only in the formats the layout names', () => {
    expect(readDay('21-01-31', ['2021-01-31'])).toEqual({ fault: 'date-format' });
  });
});

describe('a count', () => {
  it.each([
    ['0', 0],
    ['148', 148],
    ['148.0', 148],
    ['5000', 5_000],
  ])('%s is %i', (text, value) => {
    expect(readCount(text)).toEqual({ value });
  });

  it.each([
    ['', 'blank'],
    ['-3', 'negative'],
    ['148.5', 'fractional'],
    ['5001', 'absurd'],
    ['99999', 'absurd'],
    ['1e3', 'not-a-number'],
    ['1,200', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['12 beds', 'not-a-number'],
  ])('%p is refused as %s', (text, fault) => {
    expect(readCount(text)).toEqual({ fault });
  });

  it('of what is free may be below 0: more sleep there than are staffed for', () => {
    expect(readWhole('-1.0')).toEqual({ value: -1 });
  });
});

describe('a key', () => {
  it('is the same with a spreadsheet’s decimals', () => {
    expect(readKey('1103.0')).toEqual(readKey('1103'));
  });

  it.each([
    ['', 'blank'],
    ['a:b', 'not-a-key'],
    ['x'.repeat(41), 'not-a-key'],
  ])('%p is refused as %s', (text, fault) => {
    expect(readKey(text)).toEqual({ fault });
  });
});
