import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config, Settings } from '../platform/config.js';
import { keep, readKept } from './kept-secret.js';

async function authSecretOf({ authSecret, dataDir }: Settings): Promise<string> {
  if (authSecret) return authSecret;
  const path = join(dataDir, 'auth-secret');
  const kept = await readKept(path);
  if (kept) return kept;
  const made = randomBytes(32).toString('base64url');
  await keep(path, made);
  return made;
}

/** What a node works with: the settings, the database that was found, and a secret made at the first start if none was given. */
export const nodeConfig = async (settings: Settings, databaseUrl: string): Promise<Config> => ({
  ...settings,
  databaseUrl,
  authSecret: await authSecretOf(settings),
});
