import { importHelp, readCommand, readCredentials } from './command-line.js';

describe('the command line', () => {
  it('reads a whole command', () => {
    const argv = [
      'toronto-daily',
      'a.csv',
      '--board',
      'toronto',
      '--from',
      '2021-01-01',
      '--realtime-factor',
      '2880',
    ];
    expect(readCommand(argv, importHelp)).toMatchObject({
      preset: { name: 'toronto-daily' },
      file: 'a.csv',
      board: 'toronto',
      range: { from: '2021-01-01', to: null },
      dryRun: false,
      realtimeFactor: 2880,
    });
  });

  it.each([
    [['toronto-daily', 'a.csv'], 'one file and --board'],
    [['nowhere', 'a.csv', '--board', 'b'], 'Unknown preset nowhere. Use one of: toronto-daily'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--from', '21-01-01'], 'is not a date. Use one like'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--from', '2021-02-30'], 'not a day of the calendar'],
    [
      ['toronto-daily', 'a.csv', '--board', 'b', '--from', '2021-02-02', '--to', '2021-02-01'],
      'is after --to 2021-02-01. Swap them.',
    ],
    [['toronto-daily', 'a.csv', '--board', 'b', '--time-zone', 'Mars/Base'], 'Unknown time zone Mars/Base'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--realtime-factor', '0'], 'above 0'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--fast'], "Unknown option '--fast'"],
  ])('refuses %j in one sentence', (argv, sentence) => {
    expect(() => readCommand(argv, importHelp)).toThrow(sentence);
  });

  it('needs someone to sign in', () => {
    expect(() => readCredentials({})).toThrow('HARBORLIGHT_EMAIL');
    expect(readCredentials({ HARBORLIGHT_EMAIL: 'e', HARBORLIGHT_PASSWORD: 'p' }).url).toBe(
      'http://localhost:3000',
    );
  });
});
