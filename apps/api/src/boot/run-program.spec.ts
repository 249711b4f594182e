import { DatabaseTooOld } from '../database/migrate.js';
import { ConfigError } from '../platform/config.js';
import { sentenceOf } from './run-program.js';

describe('a start that failed', () => {
  it.each([
    [{ code: 'EADDRINUSE', port: 3000 }, 'Port 3000 is already in use'],
    [{ code: 'EACCES', port: 80 }, 'Port 80 is not allowed for this account'],
    [{ code: 'ECONNREFUSED' }, 'does not answer (ECONNREFUSED). Check that it runs'],
    [{ code: '28P01' }, 'refuses this user or password'],
    [{ code: '3D000' }, 'does not exist'],
  ])('says in a sentence what to do (%j)', (facts, sentence) => {
    const error = Object.assign(new Error('raw words'), facts);
    expect(sentenceOf(error)).toContain(sentence);
    expect(sentenceOf(error)).not.toContain('raw words');
  });

  it('repeats what the configuration says', () => {
    expect(sentenceOf(new ConfigError('PORT: is no number'))).toBe('PORT: is no number');
  });

  it('repeats what to do with a database that is too old', () => {
    expect(sentenceOf(new DatabaseTooOld('Delete it.'))).toBe('Delete it.');
  });

  it('shows where it happened if nobody expected it', () => {
    expect(sentenceOf(new Error('a bug'))).toContain('run-program.spec');
  });
});
