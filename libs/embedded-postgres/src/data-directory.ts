import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import type { ServerAccount } from './server-account.js';

const run = promisify(execFile);

export const superuser = 'postgres';
const passwordFile = 'superuser.password';

/** The same order of text and the same clock on every machine, and no way in without the password. */
const initdbOptions = [
  `--username=${superuser}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

/** Starts `program` under the account and waits for its end; what it printed becomes the error if it fails. */
export function runAs(account: ServerAccount, program: string, args: readonly string[]) {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  return run(command, rest, { ...account.spawnAs, cwd: '/', env: serverEnvironment() });
}

/** Nothing of the caller's environment reaches PostgreSQL: `PGDATA`, `PGPORT` and locales would change its ways. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C' });

const majorIn = (dataDir: string): Promise<string | undefined> =>
  readFile(join(dataDir, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );

async function majorOf({ postgres }: Binaries): Promise<string> {
  const { stdout } = await run(postgres, ['--version']);
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  if (!major) throw new Error(`not a PostgreSQL: ${stdout.trim()}`);
  return major;
}

/** Built beside and renamed at the end: a killed start leaves no half of a data directory, and of two starts one wins. */
async function initialise(dataDir: string, binaries: Binaries, account: ServerAccount, durable: boolean) {
  const staging = await mkdtemp(`${dataDir}.new-`);
  const [built, password] = [join(staging, 'data'), join(staging, passwordFile)];
  try {
    await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (account.owner)
      for (const path of [staging, password]) await chown(path, account.owner.uid, account.owner.gid);
    await runAs(account, binaries.initdb, [
      ...initdbOptions,
      ...(durable ? [] : ['--no-sync']),
      `--pwfile=${password}`,
      `--pgdata=${built}`,
    ]);
    await rename(password, join(built, passwordFile));
    await rename(built, dataDir);
  } catch (error) {
    if (!(await majorIn(dataDir))) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Makes the data directory if there is none; refuses one that another major version of PostgreSQL wrote. */
export async function openDataDirectory(
  dataDir: string,
  binaries: Binaries,
  account: ServerAccount,
  durable: boolean,
): Promise<{ readonly password: string }> {
  if (!(await majorIn(dataDir))) await initialise(dataDir, binaries, account, durable);
  const [written, ours] = await Promise.all([majorIn(dataDir), majorOf(binaries)]);
  if (written !== ours)
    throw new Error(
      `${dataDir} was written by PostgreSQL ${written}, this is PostgreSQL ${ours}: ` +
        'move it away, or dump it with its own version and load it here',
    );
  return { password: await readFile(join(dataDir, passwordFile), 'utf8') };
}
