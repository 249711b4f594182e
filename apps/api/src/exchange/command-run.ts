import { ApiRefusal } from './api-session.js';
import { ExchangeProblem } from './exchange-problem.js';
import { refusalSentence } from './rejection-words.js';

const exitCodes = { clean: 0, notClean: 1, failed: 2 } as const;

/** Runs a command line; what stops it is said in plain words on standard error. */
export async function runCommand(run: () => Promise<'clean' | 'notClean'>): Promise<void> {
  try {
    process.exitCode = exitCodes[await run()];
  } catch (error) {
    if (error instanceof ApiRefusal) process.stderr.write(`${refusalSentence(error)}\n`);
    else if (error instanceof ExchangeProblem) process.stderr.write(`${error.message}\n`);
    else throw error;
    process.exitCode = exitCodes.failed;
  }
}
