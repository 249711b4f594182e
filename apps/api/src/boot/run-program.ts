import { DataInUse } from '@harborlight/embedded-postgres';
import { DatabaseTooOld } from '../database/migrate.js';
import { ConfigError } from '../platform/config.js';

interface SystemError extends Error {
  readonly code?: string;
  readonly port?: number;
  readonly address?: string;
}

/** A failure the person at the keyboard can correct, in words; anything else with its stack. */
export function sentenceOf(error: SystemError): string {
  if ([ConfigError, DataInUse, DatabaseTooOld].some((kind) => error instanceof kind)) return error.message;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${error.port} is already in use. Stop the program that uses it, or choose another: PORT=3001 npm start`;
    case 'EACCES':
      return `Port ${error.port} is not allowed for this account. Choose one above 1023: PORT=3000 npm start`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return `The database of DATABASE_URL does not answer (${error.code}). Check that it runs and that the address is right.`;
    case '28P01':
    case '28000':
      return 'The database of DATABASE_URL refuses this user or password. Correct them in DATABASE_URL.';
    case '3D000':
      return 'The database named in DATABASE_URL does not exist. Create it, or correct the name.';
    default:
      return error.stack ?? error.message;
  }
}

/** Runs a program to its end, or says why it could not and exits with 1. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    process.stderr.write(`${sentenceOf(error as SystemError)}\n`);
    process.exit(1);
  }
}
