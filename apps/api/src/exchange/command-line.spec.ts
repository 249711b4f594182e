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
    [['toronto-daily', 'a.csv'], '--board are needed'],
    [['nowhere', 'a.csv', '--board', 'b'], 'no preset nowhere'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--from', '21-01-01'], 'a date like'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--from', '2021-02-30'], 'no such day'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--from', '2021-02-02', '--to', '2021-02-01'], 'lies after'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--time-zone', 'Mars/Base'], 'no such time zone'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--realtime-factor', '0'], 'above 0'],
    [['toronto-daily', 'a.csv', '--board', 'b', '--fast'], "Unknown option '--fast'"],
  ])('refuses %j in one sentence', (argv, sentence) => {
    expect(() => readCommand(argv, importHelp)).toThrow(sentence);
  });

  it('needs somebody to sign in', () => {
    expect(() => readCredentials({})).toThrow('HARBORLIGHT_EMAIL');
    expect(readCredentials({ HARBORLIGHT_EMAIL: 'e', HARBORLIGHT_PASSWORD: 'p' }).url).toBe(
      'http://localhost:3000',
    );
  });
});
