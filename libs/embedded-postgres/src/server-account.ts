import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** The system account PostgreSQL runs under. */
export interface ServerAccount {
  /** Who must own the data; undefined where it is whoever runs this process. */
  readonly owner?: Ids;
  /** What starts a program under the account: words before its name, and options of the child process. */
  readonly prefix: readonly string[];
  readonly spawnAs: Partial<Ids>;
}

/** The usual one, then the one every Unix has. None is created: a database is no reason to change a machine. */
const accountsForRoot = ['postgres', 'nobody'];

async function idsOf(account: string): Promise<Ids | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', account]), run('id', ['-g', account])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function idsForRoot(dataDir: string): Promise<Ids> {
  const existing = await stat(dataDir).catch(() => undefined);
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  for (const account of accountsForRoot) {
    const ids = await idsOf(account);
    if (ids) return ids;
  }
  throw new Error(
    `PostgreSQL refuses to run as root, and there is no account ${accountsForRoot.join(' or ')} to lend it; ` +
      'start as another user, or set DATABASE_URL',
  );
}

const mayEnter = (directory: string, ids: Ids): Promise<boolean> =>
  run('test', ['-x', directory], ids).then(
    () => true,
    () => false,
  );

/** `access(2)`, which initdb trusts, heeds the capability only under the securebit. */
const passingEveryDirectory = ({ uid, gid }: Ids): string[] => [
  'setpriv',
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--securebits=+no_setuid_fixup',
  '--',
];

/**
 * PostgreSQL refuses to run as root, so root lends it another account. Where that account may not enter the
 * directories (a checkout below `/root`), it also gets the one capability that lets it pass: the process that
 * starts it is root already, so this gives nobody anything new.
 */
export async function serverAccount(dataDir: string, program: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return { prefix: [], spawnAs: {} };
  const owner = await idsForRoot(dataDir);
  const enters = await Promise.all([dirname(dataDir), program].map((path) => mayEnter(path, owner)));
  return enters.every(Boolean)
    ? { owner, prefix: [], spawnAs: owner }
    : { owner, prefix: passingEveryDirectory(owner), spawnAs: {} };
}
