import { parseArgs } from 'node:util';
import { ConfigError } from '../platform/config.js';

export interface VerifyCommand {
  /** The code of the one board to verify; null: all of them, and what belongs to none. */
  readonly board: string | null;
  /** A file with anchors that were kept outside. */
  readonly anchors: string | null;
  /** The public key that has to have signed them. */
  readonly key: string | null;
  readonly json: boolean;
}

export const verifyHelp = `npm run verify -- [--board <code>] [--anchors <file>] [--key <public key>] [--json]

Recomputes every hash of the boards' logs and of their audit trails, outside the database that wrote them, and names
the first entry that does not fit. Reads DATABASE_URL, or the embedded database. Changes nothing.

  --board <code>      only this board
  --anchors <file>    also compare both with signed anchors that were kept outside, one or many: those the board sent
                      by email or webhook, or answered at /api/boards/<code>/head. A person who can change the
                      database can also recompute every hash. Only an anchor kept outside shows that
  --key <public key>  accept only anchors signed with this key. Without it, anchors signed with another key than
                      this server's own (ANCHOR_KEY) are accepted with a warning
  --json              print one line of JSON for each board

exit code: 0 everything fits, 1 something does not, or it could not be checked
`;

const options = {
  board: { type: 'string' },
  anchors: { type: 'string' },
  key: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n\n${verifyHelp}`);
  }
}

/** What the command line asks for; `'help'` if that is it. */
export function readVerifyCommand(argv: readonly string[]): VerifyCommand | 'help' {
  const { board = null, anchors = null, key = null, json, help } = parse(argv);
  if (help) return 'help';
  if (key !== null && anchors === null)
    throw new ConfigError('Use --key only together with --anchors <file>.');
  if (key !== null && !/^[\w-]{43}$/.test(key))
    throw new ConfigError(
      `--key ${key} is not a public key. Copy the 43 letters and digits of an anchor's "publicKey".`,
    );
  return { board, anchors, key, json };
}
