import { faultsOf } from '../dto.spec-support.js';
import { ChangesQueryDto, CreateBoardDto, EntriesQueryDto, SnapshotQueryDto } from './board.dto.js';

describe('a board on the wire', () => {
  const board = { code: 'kansas-city', name: 'Kansas City', timeZone: 'America/Chicago' };

  it('has a code for addresses, a name and a time zone', () => {
    expect(faultsOf(CreateBoardDto, board)).toEqual([]);
  });

  it.each(['Kansas-City', 'k', '-kansas', 'kansas-', 'kansas city', 'ciudad-ñ', 'x'.repeat(41), ''])(
    'has no code like "%s"',
    (code) => {
      expect(faultsOf(CreateBoardDto, { ...board, code })).toEqual(['code: matches']);
    },
  );
});

describe('a question to the log', () => {
  it.each([
    ['from the beginning', {}, []],
    ['numbers in an address are text', { after: '17', limit: '1000' }, []],
    ['before the beginning', { after: '-1' }, ['after: min']],
    ['beyond any entry', { after: '99999999999999999999' }, ['after: max']],
    ['after no number', { after: 'x' }, ['after: isInt', 'after: max', 'after: min']],
    ['nothing at all', { limit: '0' }, ['limit: min']],
    ['everything at once', { limit: '1001' }, ['limit: max']],
    ['half an entry', { limit: '1.5' }, ['limit: isInt']],
    ['a wish of no list', { order: 'desc' }, ['order: whitelistValidation']],
  ])('%s', (_, query, faults) => {
    expect(faultsOf(EntriesQueryDto, query)).toEqual(faults);
  });

  it('asks for a hundred changes of a unit at most', () => {
    expect(faultsOf(ChangesQueryDto, { limit: '100' })).toEqual([]);
    expect(faultsOf(ChangesQueryDto, { limit: '101' })).toEqual(['limit: max']);
  });

  it('asks for the board as of an instant, or for the board now', () => {
    expect(faultsOf(SnapshotQueryDto, {})).toEqual([]);
    expect(faultsOf(SnapshotQueryDto, { asOf: '2021-01-05T12:00:00Z' })).toEqual([]);
    expect(faultsOf(SnapshotQueryDto, { asOf: '2021-01-05' })).toEqual(['asOf: isInstant']);
    expect(faultsOf(SnapshotQueryDto, { asOf: '' })).toEqual(['asOf: isInstant']);
  });
});
