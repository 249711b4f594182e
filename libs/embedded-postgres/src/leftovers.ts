import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { runAs } from './data-directory.js';
import type { ServerAccount } from './server-account.js';

const run = promisify(execFile);

/** The setting by which a server's command line names the process it belongs to. */
export const ownerSetting = 'harborlight.owner';

/** One data directory takes one server: this one has another. */
export class DataInUse extends Error {
  constructor(dataDir: string, server: number, owner?: number) {
    const of = owner === undefined ? '' : ` of process ${owner}`;
    super(`${dataDir} is in use by the PostgreSQL server${of} (process ${server}); stop that one first`);
    this.name = 'DataInUse';
  }
}

/** What `postmaster.pid` says: written by a server that starts, removed by one that stops in order. */
export interface Lock {
  readonly pid: number;
  readonly ready: boolean;
}

export async function readLock(dataDir: string): Promise<Lock | undefined> {
  const text = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** The command line of a process: empty of a zombie, undefined where there is none. */
async function commandOf(pid: number): Promise<string | undefined> {
  try {
    if (platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    return (await run('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).stdout;
  } catch {
    return undefined;
  }
}

/**
 * Leaves the data directory free for a server to start. A server whose owner was killed is stopped in order; a
 * lock whose process is gone, or is another program by now, is forgotten; a server in use is refused.
 */
export async function clearLeftovers(
  dataDir: string,
  binaries: Binaries,
  account: ServerAccount,
): Promise<void> {
  const lock = await readLock(dataDir);
  if (!lock) return;
  const command = await commandOf(lock.pid);
  // PostgreSQL forgets the lock of a dead process itself, and knows better whether a rival has just renewed it.
  if (command === undefined) return;
  const owner = new RegExp(`${ownerSetting}=(\\d+)`).exec(command)?.[1];
  if (owner === undefined && /^\S*postgres\s/.test(command)) throw new DataInUse(dataDir, lock.pid);
  if (owner === undefined || !command.includes(` -D ${dataDir} `))
    return rm(join(dataDir, 'postmaster.pid'), { force: true });
  if (await commandOf(Number(owner))) throw new DataInUse(dataDir, lock.pid, Number(owner));
  try {
    await runAs(account, binaries.pg_ctl, ['stop', '-D', dataDir, '-m', 'fast', '-w']);
  } catch (error) {
    // It may have ended by itself meanwhile, as a server does when its owner is gone.
    if ((await readLock(dataDir))?.pid === lock.pid && (await commandOf(lock.pid))) throw error;
  }
}
