import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line of psql's that stands for the text of another file: `\ir functions/reaches.sql`. */
const include = /^\\ir (\S+)$/gm;

const readText = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), 'utf8');

/** The statements of an SQL file of this folder, with those of the files that it includes. */
async function readSql(file: string): Promise<string> {
  const text = await readText(file);
  const included = new Map<string, string>();
  for (const [, name] of text.matchAll(include)) if (name) included.set(name, await readText(name));
  return text.replaceAll(include, (_, name: string) => included.get(name) ?? '');
}

/**
 * The migration of `FILE.up.sql`, undone by `FILE.down.sql`. TypeORM orders migrations by the thirteen digits at the end
 * of their names, which here are the number at the beginning of the file's.
 */
export const sqlMigration = (file: string) =>
  class implements MigrationInterface {
    static readonly name = `${file}-${file.slice(0, 4).padStart(13, '0')}`;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(await readSql(`${file}.up.sql`));
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(await readSql(`${file}.down.sql`));
    }
  };
