import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the file keeps, or null where there is none. */
export async function readSecret(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Keeps a secret where only the account that runs the server can read it. */
export async function writeSecret(path: string, secret: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await using file = await open(path, 'w', 0o600);
  await file.chmod(0o600);
  await file.writeFile(`${secret}\n`);
}
