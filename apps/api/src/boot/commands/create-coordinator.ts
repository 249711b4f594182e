import { CreateBoardDto } from '@harborlight/contracts/dto';
import { plainToInstance } from 'class-transformer';
import { isEmail, validate } from 'class-validator';
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { admitCoordinator } from '../first-coordinator.js';
import { joinDatabase } from '../open-database.js';
import { nodeConfig } from '../node-config.js';
import { migrate } from '../../database/migrate.js';
import { AccountService } from '../../identity/account.service.js';
import { createAuth } from '../../identity/auth.js';
import { IdentityPool } from '../../identity/identity-pool.js';
import { ConfigError, settingsOfProcess } from '../../platform/config.js';

const coordinatorHelp = `npm run create:coordinator -- --board <code> --name <board name> --time-zone <America/Chicago> --email <you@example.org>
  --person <your name>   shown to others; the e-mail unless said
  --operator             may also create further boards
The password comes from a pipe (printf '%s' "$PASSWORD" | npm run ...), else one is made and printed once.`;

const options = {
  board: { type: 'string', default: '' },
  name: { type: 'string', default: '' },
  'time-zone': { type: 'string', default: '' },
  email: { type: 'string', default: '' },
  person: { type: 'string' },
  operator: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n\n${coordinatorHelp}`);
  }
}

/** Whom the command line asks for; `'help'` once that was asked for. */
async function asked(args: readonly string[]) {
  const values = parse(args);
  if (values.help) return 'help';
  const board = { code: values.board, name: values.name || values.board, timeZone: values['time-zone'] };
  const faults = await validate(plainToInstance(CreateBoardDto, board));
  const isKnownZone = Intl.supportedValuesOf('timeZone').includes(board.timeZone) || board.timeZone === 'UTC';
  if (faults.length > 0 || !isKnownZone || !isEmail(values.email)) throw new ConfigError(coordinatorHelp);
  return { board, email: values.email, name: values.person ?? values.email, operator: values.operator };
}

async function passwordGiven(): Promise<string | null> {
  const piped = process.stdin.isTTY ? '' : (await text(process.stdin)).trim();
  if (piped && (piped.length < 8 || piped.length > 128))
    throw new ConfigError('A password has 8 to 128 characters.');
  return piped || null;
}

/** Makes a board, and the first person who may sign in to it. */
export async function createCoordinator(args: readonly string[]): Promise<void> {
  const person = await asked(args);
  if (person === 'help') {
    process.stdout.write(`${coordinatorHelp}\n`);
    return;
  }
  const given = await passwordGiven();
  const password = given ?? randomBytes(12).toString('base64url');
  const settings = settingsOfProcess();
  const database = await joinDatabase(settings);
  try {
    if (database.migrationUrl) await migrate(database.migrationUrl);
    const config = await nodeConfig(settings, database.url);
    const pool = new IdentityPool(config);
    await admitCoordinator(pool, new AccountService(createAuth(pool, config), pool), { ...person, password });
    await pool.end();
  } finally {
    await database.close();
  }
  process.stdout.write(`${person.email} can sign in as coordinator of ${person.board.code}.\n`);
  if (!given) process.stdout.write(`Password, shown this once: ${password}\n`);
}
