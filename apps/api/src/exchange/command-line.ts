import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '@harborlight/domain';
import type { Credentials } from './api-session.js';
import { ExchangeProblem } from './exchange-problem.js';
import type { Preset } from './preset.js';
import { presetNamed, presets } from './presets/presets.js';
import type { Range } from './read-file.js';

export interface ImportCommand {
  readonly preset: Preset;
  readonly file: string;
  readonly board: string;
  readonly range: Range;
  readonly createBoard: boolean;
  readonly timeZone: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly realtimeFactor: number | null;
}

export const importHelp = `npm run import -- <preset> <file> --board <code> [options]

Writes a published file of nightly counts to a board, through the public API. The file can be gzipped.
Running it again changes nothing. After a stop, run the same command again to continue.

  --board <code>          the board
  --create-board          create the board if it does not exist
  --time-zone <zone>      the time zone of a new board (default: the preset's)
  --from, --to <date>     only these nights, both included (2021-01-31)
  --dry-run               read and compare, write nothing
  --json                  print the whole report as JSON
  --realtime-factor <n>   play nights n times faster than they happened (default: as fast as possible)

presets: ${presets.map(({ name }) => name).join(', ')}
sign-in: HARBORLIGHT_EMAIL and HARBORLIGHT_PASSWORD (an operator or coordinator), at HARBORLIGHT_URL
exit code: 0 every row is on the board, 1 some rows were rejected (the others are on the board), 2 the import failed
`;

export const checkHelp = `npm run check:import -- <preset> <file> --board <code> [--from <date>] [--to <date>]

Compares a board with the file it was imported from, for every night: staffed, occupied and open beds of each
program, and the sums of each sector. Also checks both hash chains, and that importing the file again changes nothing.
Signs in as npm run import does. Exit code: 0 all equal, 1 something differs, 2 the check failed.
`;

const options = {
  board: { type: 'string' },
  'create-board': { type: 'boolean', default: false },
  'time-zone': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'realtime-factor': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readDate(option: string, text: string | undefined): LocalDate | null {
  if (text === undefined) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(text))
    throw new ExchangeProblem(`--${option} ${text} is not a date. Use one like 2021-01-31.`);
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    throw new ExchangeProblem(`--${option} ${text} is not a day of the calendar. Correct it.`);
  }
}

function readFactor(text: string | undefined): number | null {
  if (text === undefined) return null;
  const factor = Number(text);
  if (!Number.isFinite(factor) || factor <= 0)
    throw new ExchangeProblem(`--realtime-factor ${text} is not a number above 0. Correct it.`);
  return factor;
}

function readZone(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return Temporal.Now.zonedDateTimeISO(text).timeZoneId;
  } catch {
    throw new ExchangeProblem(`Unknown time zone ${text}. Use one like America/Toronto.`);
  }
}

function parse(argv: readonly string[], help: string) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new ExchangeProblem(`${(error as Error).message}\n\n${help}`);
  }
}

/** What the command line asks for; `'help'` once that was given. */
export function readCommand(argv: readonly string[], help: string): ImportCommand | 'help' {
  const { values, positionals } = parse(argv, help);
  if (values.help) {
    process.stdout.write(help);
    return 'help';
  }
  const [presetName, file, ...others] = positionals;
  if (!presetName || !file || others.length > 0 || !values.board)
    throw new ExchangeProblem(`Enter a preset, one file and --board.\n\n${help}`);
  const preset = presetNamed(presetName);
  if (!preset)
    throw new ExchangeProblem(
      `Unknown preset ${presetName}. Use one of: ${presets.map(({ name }) => name).join(', ')}.`,
    );
  const range = { from: readDate('from', values.from), to: readDate('to', values.to) };
  if (range.from && range.to && range.from > range.to)
    throw new ExchangeProblem(`--from ${range.from} is after --to ${range.to}. Swap them.`);
  return {
    preset,
    file,
    board: values.board,
    range,
    createBoard: values['create-board'],
    timeZone: readZone(values['time-zone']),
    dryRun: values['dry-run'],
    json: values.json,
    realtimeFactor: readFactor(values['realtime-factor']),
  };
}

/** Who signs in, and where. */
export function readCredentials(env: NodeJS.ProcessEnv): Credentials {
  const {
    HARBORLIGHT_URL: url = 'http://localhost:3000',
    HARBORLIGHT_EMAIL: email,
    HARBORLIGHT_PASSWORD: password,
  } = env;
  if (!URL.canParse(url))
    throw new ExchangeProblem(
      `HARBORLIGHT_URL ${url} is not an address. Use one like http://localhost:3000.`,
    );
  if (!email || !password)
    throw new ExchangeProblem('Set HARBORLIGHT_EMAIL and HARBORLIGHT_PASSWORD to sign in.');
  return { url, email, password };
}
