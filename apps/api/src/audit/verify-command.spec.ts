import { readVerifyCommand } from './verify-command.js';

const key = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

describe('the command line of npm run verify', () => {
  it('verifies everything where nothing is said', () => {
    expect(readVerifyCommand([])).toEqual({ board: null, anchors: null, key: null, json: false });
  });

  it('reads a whole command', () => {
    const argv = ['--board', 'kansas-city', '--anchors', 'kept.json', '--key', key, '--json'];
    expect(readVerifyCommand(argv)).toEqual({
      board: 'kansas-city',
      anchors: 'kept.json',
      key,
      json: true,
    });
  });

  it('helps whoever asks for help', () => {
    expect(readVerifyCommand(['--help'])).toBe('help');
  });

  it.each([
    [['--fast'], "Unknown option '--fast'"],
    [['kansas-city'], "Unexpected argument 'kansas-city'"],
    [['--anchors'], 'argument missing'],
    [['--key', key], '--anchors <file>'],
    [['--anchors', 'kept.json', '--key', 'abc'], '43 letters and digits'],
  ])('refuses %j in one sentence', (argv, sentence) => {
    expect(() => readVerifyCommand(argv)).toThrow(sentence);
  });
});
