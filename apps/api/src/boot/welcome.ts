import type { INestApplicationContext } from '@nestjs/common';
import { accounts } from './scenarios/kansas-city/accounts.js';
import { AccountService } from '../identity/account.service.js';
import type { Settings } from '../platform/config.js';
import { demonstrationPassword } from './demonstration.js';

const emptySystem = `No one can sign in yet. Create the first coordinator, in another terminal:
  npm run create:coordinator -- --board <code> --name <board name> --time-zone <America/Chicago> --email <you@example.org> --operator`;

async function demonstrationSignIns(settings: Settings): Promise<string> {
  const password = (await demonstrationPassword(settings)) ?? 'the one it was loaded with';
  const signIns = accounts.map(({ email, role }) => `  ${email.padEnd(44)}${role}`);
  return [
    'Kansas City, an invented demo town, is on the board. Sign in as:',
    ...signIns,
    `Password: ${password}`,
  ].join('\n');
}

/** What whoever started the server reads: where it is, and how to get in. */
export async function welcome(
  app: INestApplicationContext,
  settings: Settings,
  url: string,
): Promise<string> {
  const known = app.get(AccountService, { strict: false });
  const isDemonstration = settings.demo && (await known.exists(accounts[0]?.email ?? ''));
  const signIns = isDemonstration
    ? await demonstrationSignIns(settings)
    : (await known.hasCoordinator())
      ? null
      : emptySystem;
  return ['', `Harborlight is at ${url}`, ...(signIns ? [signIns] : []), ''].join('\n\n');
}
