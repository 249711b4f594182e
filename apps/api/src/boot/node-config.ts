import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config, Settings } from '../platform/config.js';
import { writeSecret, readSecret } from './stored-secret.js';

/** The secret that `path` keeps; made at the first start. */
async function storedSecret(path: string, encoding: 'base64url' | 'hex'): Promise<string> {
  const stored = await readSecret(path);
  if (stored) return stored;
  const made = randomBytes(32).toString(encoding);
  await writeSecret(path, made);
  return made;
}

const anchorKeyFile = ({ dataDir }: Settings): string => join(dataDir, 'anchor-key');

/** The key that signs the boards' heads here; null where none was given and no node has made one yet. */
export const anchorKeyOf = async (settings: Settings): Promise<string | null> =>
  settings.anchorKey ?? (await readSecret(anchorKeyFile(settings)));

/** What a node works with: the settings, the database that was found, and secrets made at the first start if none were given. */
export const nodeConfig = async (settings: Settings, databaseUrl: string): Promise<Config> => ({
  ...settings,
  databaseUrl,
  authSecret: settings.authSecret ?? (await storedSecret(join(settings.dataDir, 'auth-secret'), 'base64url')),
  anchorKey: settings.anchorKey ?? (await storedSecret(anchorKeyFile(settings), 'hex')),
});
