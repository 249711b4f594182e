import { globSync, readFileSync } from 'node:fs';
import { loadModule } from 'libpg-query';
import {
  foreignTables,
  foreignTablesOfPolicies,
  serverBoot,
  serverFeatures,
  serverGround,
  sqlOwners,
  tableOwners,
  topFeatures,
} from '../../tools/boundaries.js';
import { definitionsIn, tablesInTypeScript, Unreadable, type Mention } from './sql-tables.spec-support.js';

const source = new URL('../../apps/api/src/', import.meta.url);
const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: source.pathname }).sort();
const textOf = (file: string): string => readFileSync(new URL(file, source), 'utf8');
const roomOf = (file: string): string => file.slice(0, file.indexOf('/'));

const ownerOf = new Map(
  Object.entries(tableOwners).flatMap(([room, tables]) => tables.map((table) => [table, room] as const)),
);
const tables = new Set(ownerOf.keys());

/** Says of each table that `room` names and another owns: `room reads table`. */
const crossings = (room: string, mentions: readonly Mention[]): string[] =>
  mentions
    .filter(({ table }) => ownerOf.get(table) !== room)
    .map(({ how, table }) => `${room} ${how} ${table}`);

beforeAll(() => loadModule());

describe('the tables', () => {
  it('stand each in a file of the room that owns it', () => {
    const declared = filesOf('**/*.entity.ts').flatMap((file) =>
      [...textOf(file).matchAll(/@Entity\('(\w+)'/g)].map(([, table = '']) => [table, roomOf(file)] as const),
    );
    expect(new Map(declared)).toEqual(ownerOf);
  });

  it('are read and written past their owner only where the list of foreign tables says so', () => {
    const inCode = filesOf('*/**/*.ts')
      .filter((file) => !/\.spec(-support)?\.ts$|^testing\/|^database\/migrations\//.test(file))
      .flatMap((file) => crossings(roomOf(file), tablesInTypeScript(textOf(file), tables)));
    const definitions = filesOf('database/migrations/**/*.sql').flatMap((file) =>
      definitionsIn(textOf(file), tables),
    );
    const inDatabase = definitions
      .filter(({ kind }) => kind !== 'policy')
      .flatMap(({ name, mentions }) => crossings(sqlOwners[name] ?? `nobody's ${name}`, mentions));
    expect([...new Set([...inCode, ...inDatabase])].sort()).toEqual([...foreignTables].sort());
    const inPolicies = definitions
      .filter(({ kind }) => kind === 'policy')
      .flatMap(({ name, mentions }) => crossings(ownerOf.get(name) ?? `nobody's ${name}`, mentions));
    expect([...new Set(inPolicies)]).toEqual(foreignTablesOfPolicies);
  });

  it('of a room are never read or written by a room below it', () => {
    const rooms = [...serverGround, ...serverFeatures, ...topFeatures, serverBoot];
    const upwards = foreignTables.filter((row) => {
      const [room = '', , table = ''] = row.split(' ');
      return rooms.indexOf(room) < rooms.indexOf(ownerOf.get(table) ?? '');
    });
    expect(upwards).toEqual([]);
  });
});

describe('a foreign table', () => {
  const foreignTo = (code: string): string[] => crossings('court', tablesInTypeScript(code, tables));
  const [read, written] = [['court reads hold'], ['court writes hold']];

  it.each([
    ['in a statement', "query('SELECT id FROM hold')"],
    ['in small letters', "query('select id from hold')"],
    ['with its schema', 'query(`SELECT id FROM public.hold`)'],
    ['in quotes', `query('SELECT id FROM "hold"')`],
    ['in an interpolated statement', 'query(`SELECT id FROM hold h WHERE ${condition} LIMIT ${most}`)'],
    ['behind what is interpolated', 'query(`SELECT ${list} FROM hold`)'],
    ['in an interpolated constant', 'const its = `FROM hold h`; query(`SELECT h.id ${its}`)'],
    ['in an interpolated condition', 'query(`SELECT 1 WHERE ${`EXISTS (SELECT FROM hold)`}`)'],
    ['by an interpolated name in small letters', "const table = 'hold'; query(`select id from ${table}`)"],
    ['by an interpolated name', "const table = 'hold'; query(`SELECT id FROM ${table}`)"],
    ['by a name from a record', "const of = { a: { table: 'hold' } }; query(`SELECT FROM ${of.a.table}`)"],
    ['in a join', 'query(`SELECT e.stamp FROM exhibit e LEFT JOIN hold h ON h.id = e.id`)'],
    ['in a list of tables', 'query(`SELECT e.stamp FROM exhibit e, hold h`)'],
    ['in parentheses', 'query(`SELECT 1 FROM (hold h JOIN exhibit e ON true)`)'],
    ['in a lateral join', 'query(`SELECT 1 FROM exhibit e, LATERAL (SELECT FROM hold) AS h`)'],
    ['in a subquery', 'query(`SELECT (SELECT max(id) FROM hold) FROM exhibit`)'],
    ['in a common table expression', 'query(`WITH its AS (SELECT id FROM hold) SELECT id FROM its`)'],
    ['under the name of a common table expression', 'query(`WITH e AS (SELECT 1) SELECT 1 FROM e, hold`)'],
    ['that a deletion uses', 'query(`DELETE FROM exhibit e USING hold h WHERE h.id = e.stamp`)'],
    ['that an update reads', 'query(`UPDATE exhibit SET seq = 1 FROM hold`)'],
  ])('is found %s', (_, code) => {
    expect(new Set(foreignTo(code).filter((row) => row.endsWith(' hold')))).toEqual(new Set(read));
  });

  it.each([
    ['by an insertion', 'query(`INSERT INTO hold (id) VALUES ($1)`)'],
    ['by an update', 'query(`UPDATE hold SET kind = $1`)'],
    [
      'in a common table expression',
      'query(`WITH its AS (UPDATE hold SET kind = 1 RETURNING id) SELECT id FROM its`)',
    ],
  ])('is found where it is written %s', (_, code) => {
    expect(foreignTo(code)).toEqual(written);
  });

  it('is found where it is deleted from', () => {
    expect(foreignTo('query(`DELETE FROM hold WHERE id = $1`)')).toEqual(written);
  });

  it.each([
    [
      'function',
      'CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM hold; END',
    ],
    ['function', 'CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM FROM hold; END $$'],
    ['view', 'CREATE VIEW f WITH (security_invoker) AS SELECT h.id FROM exhibit e JOIN hold h ON true'],
    ['policy', 'CREATE POLICY p ON f USING (EXISTS (SELECT FROM hold))'],
  ])('is found in the definition of a %s', (kind, sql) => {
    expect(definitionsIn(sql, tables)).toEqual([
      { kind, name: 'f', mentions: expect.arrayContaining([{ how: 'reads', table: 'hold' }]) as object },
    ]);
  });

  it.each([
    ['a table whose name comes from elsewhere', 'query(`SELECT id FROM ${tableOf(this)}`)'],
    ['a statement that is put together', "query('SELECT id FROM ' + 'hold')"],
    ['a quote that another piece closes', "query(`SELECT id FROM exhibit WHERE hash = 'a` + b + `'`)"],
  ])('may not hide in %s', (_, code) => {
    expect(() => foreignTo(code)).toThrow(Unreadable);
  });

  it.each([
    ['a table of the own room', 'query(`SELECT stamp FROM exhibit`)'],
    [
      'a column of the same name',
      'query(`SELECT e.hold, hold FROM exhibit e WHERE e.hold IS DISTINCT FROM hold`)',
    ],
    ['an argument', 'query(`SELECT extract(epoch FROM hold), f(a, hold) FROM exhibit`)'],
    ['a function', 'query(`SELECT id FROM hold(1) WHERE 1 = 2`)'],
    ['a sentence', "throw new Error('what comes from hold or offer')"],
  ])('is not seen in %s', (_, code) => {
    expect(foreignTo(code)).toEqual([]);
  });
});
