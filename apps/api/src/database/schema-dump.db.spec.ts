import { testDatabase, type TestDatabase } from '@harborlight/testing';
import { readFile, writeFile } from 'node:fs/promises';
import { migrate } from './migrate.js';
import { dumpSchema } from './schema-dump.spec-support.js';

/** The schema as it was last agreed to. `npm run schema:dump` writes it anew; a person reads the difference. */
const agreed = new URL('schema-dump.txt', import.meta.url);

let database: TestDatabase;
let golden: string;
beforeAll(async () => {
  database = await testDatabase(migrate);
  if (process.env.WRITE_SCHEMA_DUMP) await writeFile(agreed, await dumpSchema(database.url));
  golden = await readFile(agreed, 'utf8');
});
afterAll(() => database.drop());

/** The lines of a dump, each after the object it stands under: many objects have lines that read the same. */
const linesOf = (dump: string): string[] =>
  dump.split('\n\n').flatMap((section) => {
    const [object, ...lines] = section.split('\n');
    return lines.map((line) => `${object}: ${line.trim()}`);
  });

/** The lines of `dump` that `other` has not. */
function linesBeyond(other: string, dump: string): string[] {
  const known = new Set(linesOf(other));
  return linesOf(dump).filter((line) => !known.has(line));
}

interface Change {
  readonly what: string;
  readonly sql: string;
  readonly gone?: RegExp;
  readonly come?: RegExp;
}

/** Changes that matter and that a comparison of tables and columns does not see. */
const changes: readonly Change[] = [
  {
    what: 'a changed CHECK',
    sql: `ALTER TABLE bed_span DROP CONSTRAINT bed_span_state_check,
            ADD CONSTRAINT bed_span_state_check CHECK (state IN ('held', 'occupied', 'blocked', 'lost'))`,
    gone: /constraint bed_span_state_check .*'blocked'::text\]/,
    come: /constraint bed_span_state_check .*'lost'::text\]/,
  },
  {
    what: 'a need that reaches the write-ahead log',
    sql: 'ALTER TABLE need SET LOGGED',
    gone: /UNLOGGED, ROW SECURITY$/,
    come: /, logged, ROW SECURITY$/,
  },
  {
    what: 'row security that is switched off',
    sql: 'ALTER TABLE need DISABLE ROW LEVEL SECURITY',
    gone: /UNLOGGED, ROW SECURITY$/,
    come: /UNLOGGED, no row security$/,
  },
  {
    what: 'a policy that lets everybody through',
    sql: 'ALTER POLICY by_reach ON watch USING (true)',
    gone: /policy by_reach .* using public.reaches\(agency_id\)$/,
    come: /policy by_reach .* using true$/,
  },
  {
    what: 'a dropped trigger',
    sql: 'DROP TRIGGER board_head_of_new_board ON board',
    gone: /CREATE TRIGGER board_head_of_new_board /,
  },
  {
    what: 'a trigger that is switched off',
    sql: 'ALTER TABLE board DISABLE TRIGGER board_head_of_new_board',
    gone: /CREATE TRIGGER board_head_of_new_board .*\)$/,
    come: /CREATE TRIGGER board_head_of_new_board .* DISABLED$/,
  },
  {
    what: 'a key that has lost WITHOUT OVERLAPS',
    sql: 'ALTER TABLE bed_span DROP CONSTRAINT bed_span_pkey, ADD PRIMARY KEY (bed_id, during)',
    gone: /constraint bed_span_pkey PRIMARY KEY \(bed_id, during WITHOUT OVERLAPS\)$/,
    come: /constraint bed_span_pkey PRIMARY KEY \(bed_id, during\)$/,
  },
  {
    what: 'a grant on a table',
    sql: 'GRANT INSERT ON board_entry TO harborlight_app',
    gone: /grant SELECT to harborlight_app$/,
    come: /grant INSERT, SELECT to harborlight_app$/,
  },
  {
    what: 'a grant on a column',
    sql: 'GRANT UPDATE (hash) ON board_head TO harborlight_app',
    gone: /column hash text .*\)$/,
    come: /column hash text .* grant UPDATE to harborlight_app$/,
  },
  {
    what: 'a grant on a function',
    sql: 'GRANT EXECUTE ON FUNCTION board_append TO PUBLIC',
    gone: /grant EXECUTE to harborlight_app$/,
    come: /grant EXECUTE to everybody; grant EXECUTE to harborlight_app$/,
  },
  {
    what: 'a default privilege',
    sql: 'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT DELETE ON TABLES TO harborlight_app',
    come: /default privileges .* grant DELETE to harborlight_app$/,
  },
  {
    what: 'a role that passes by row security',
    sql: 'ALTER ROLE harborlight_app BYPASSRLS',
    gone: /no login inherits$/,
    come: /no login inherits bypasses row security$/,
  },
  {
    what: 'the body of a function',
    sql: `DO $$ BEGIN
            EXECUTE replace(pg_get_functiondef('board_append'::regproc), 'head.seq + 1', 'head.seq + 2');
          END $$`,
    gone: /head.seq := head.seq \+ 1;$/,
    come: /head.seq := head.seq \+ 2;$/,
  },
  {
    what: 'a function that acts for its caller',
    sql: 'ALTER FUNCTION board_append SECURITY INVOKER',
    gone: /SECURITY DEFINER$/,
  },
  {
    what: 'the search path of a function',
    sql: 'ALTER FUNCTION board_append RESET search_path',
    gone: /SET search_path TO/,
  },
  {
    what: 'a view that reads with the rights of its owner',
    sql: 'ALTER VIEW published_agency RESET (security_invoker)',
    gone: /, with security_invoker=true$/,
    come: /^view public\.published_agency: owned by the database owner, logged$/,
  },
];

describe('the dump of the schema', () => {
  it('knows no view but those that read with the rights of whoever asks', () => {
    const views = golden.split('\n\n').filter((section) => /^(materialized )?view /.test(section));
    expect(views.length).toBeGreaterThan(0);
    expect(views.filter((view) => !/^ {2}owned by .*with .*security_invoker=true/m.test(view))).toEqual([]);
  });

  it('is the one that was agreed to', async () => {
    expect(await dumpSchema(database.url)).toBe(golden);
  });

  it.each(changes)('tells of $what', async ({ sql, gone, come }) => {
    const changed = await dumpSchema(database.url, sql);
    expect({ gone: linesBeyond(changed, golden), come: linesBeyond(golden, changed) }).toEqual({
      gone: gone ? [expect.stringMatching(gone)] : [],
      come: come ? [expect.stringMatching(come)] : [],
    });
  });
});
