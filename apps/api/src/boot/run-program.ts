import { DataInUse } from '@harborlight/embedded-postgres';
import { DatabaseTooOld } from '../database/migrate.js';
import { ConfigError } from '../platform/config.js';

interface SystemError extends Error {
  readonly code?: string;
  readonly port?: number;
  readonly address?: string;
}

/** A failure the person at the keyboard can mend, in a sentence; anything else with its stack. */
export function sentenceOf(error: SystemError): string {
  if ([ConfigError, DataInUse, DatabaseTooOld].some((kind) => error instanceof kind)) return error.message;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${error.port} is already in use. Stop what listens there, or choose another: PORT=3001 npm start`;
    case 'EACCES':
      return `This account may not listen on port ${error.port}. Choose one above 1023: PORT=3000 npm start`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return `The database of DATABASE_URL does not answer (${error.code}).`;
    case '28P01':
    case '28000':
      return 'The database of DATABASE_URL refuses this user or password.';
    case '3D000':
      return 'The database named in DATABASE_URL does not exist.';
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
