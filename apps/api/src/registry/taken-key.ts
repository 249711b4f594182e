import { DomainError, type RefusalCode } from '@harborlight/domain';
import { QueryFailedError } from 'typeorm';

const uniqueViolation = '23505';

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { readonly code?: string }).code === uniqueViolation;

/** What the write answers; refused with `code` where another of the board has its importer's key already. */
export async function unlessTaken<T>(code: RefusalCode, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw isTaken(error) ? new DomainError(code, [{ code, field: 'externalId' }]) : error;
  }
}
