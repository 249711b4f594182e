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
  --person <your name>   shown to others (default: the email)
  --operator             can also create more boards
Pipe the password in (printf '%s' "$PASSWORD" | npm run ...). Without one, a password is made and printed once.`;

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

const isKnownZone = (zone: string): boolean =>
  Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';

/** What each option must be, in the order in which they are named. */
const sentenceOf = {
  code: '--board: use 3 to 40 small letters, digits and dashes, such as kansas-city.',
  name: '--name: use 2 to 120 characters.',
  timeZone: '--time-zone: use a time zone such as America/Chicago.',
  email: '--email: use an email address.',
} as const;

/** Whom the command line asks for; `'help'` once that was asked for. */
export async function readCoordinator(args: readonly string[]) {
  const values = parse(args);
  if (values.help) return 'help';
  const board = { code: values.board, name: values.name || values.board, timeZone: values['time-zone'] };
  const wrong = new Set(
    (await validate(plainToInstance(CreateBoardDto, board))).map(({ property }) => property),
  );
  if (!isKnownZone(board.timeZone)) wrong.add('timeZone');
  if (!isEmail(values.email)) wrong.add('email');
  if (wrong.size > 0) {
    const sentences = Object.entries(sentenceOf).flatMap(([name, sentence]) =>
      wrong.has(name) ? [sentence] : [],
    );
    throw new ConfigError(`${sentences.join('\n')}\n\n${coordinatorHelp}`);
  }
  return { board, email: values.email, name: values.person ?? values.email, operator: values.operator };
}

async function passwordGiven(): Promise<string | null> {
  const piped = process.stdin.isTTY ? '' : (await text(process.stdin)).trim();
  if (piped && (piped.length < 8 || piped.length > 128))
    throw new ConfigError('The password is too short or too long. Use 8 to 128 characters.');
  return piped || null;
}

/** Creates a board, and the first person who can sign in to it. */
export async function createCoordinator(args: readonly string[]): Promise<void> {
  const person = await readCoordinator(args);
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
