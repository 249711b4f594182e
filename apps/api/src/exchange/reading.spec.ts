import { torontoDaily } from './presets/toronto-daily.js';
import { countedAt } from './reading.js';

describe('a night is counted at four in the morning after, by the wall clock', () => {
  it.each([
    ['2021-01-01', '2021-01-02T09:00:00.000Z'],
    ['2021-03-13', '2021-03-14T08:00:00.000Z'],
    ['2021-11-06', '2021-11-07T09:00:00.000Z'],
    ['2020-12-31', '2021-01-01T09:00:00.000Z'],
  ])('%s at %s', (night, instant) => {
    expect(countedAt(night, torontoDaily, 'America/Toronto')).toBe(instant);
  });
});
