import type { INestApplicationContext } from '@nestjs/common';
import { join } from 'node:path';
import { kansasCity } from './scenarios/kansas-city/kansas-city.js';
import { loadScenario } from './scenarios/load-scenario.js';
import { AccountService } from '../identity/account.service.js';
import type { Settings } from '../platform/config.js';
import { Transactions } from '../platform/transactions.js';
import { writeSecret, readSecret } from './stored-secret.js';

const passwordFile = ({ dataDir }: Settings): string => join(dataDir, 'demonstration-password');

/** Loads the demonstration town into a database without a board, and keeps its password for the next start. */
export async function loadDemonstration(app: INestApplicationContext, settings: Settings): Promise<void> {
  const accounts = app.get(AccountService, { strict: false });
  const loaded = await loadScenario(
    app.get(Transactions, { strict: false }),
    () => kansasCity(new Date().toISOString()),
    // A start that was cut off may have left accounts without a town.
    {
      createAccount: (account) => accounts.ensureAccount(account),
      password: settings.demoPassword ?? undefined,
    },
  );
  if (loaded) await writeSecret(passwordFile(settings), loaded.password);
}

/** The password the town was loaded with, as far as this machine knows. */
export const demonstrationPassword = async (settings: Settings): Promise<string | null> =>
  (await readSecret(passwordFile(settings))) ?? settings.demoPassword;
