import { HttpException } from '@nestjs/common';
import type { FieldProblem, Problem } from '@harborlight/contracts';
import { DomainError, type RefusalCode } from '@harborlight/domain';
import { messagesOf } from '@harborlight/messages/all';
import { codeOfStatus, statusOfCode } from './problem-status.js';

/** Input of the wrong shape, with every field at fault. */
export class InvalidInput extends DomainError {
  constructor(readonly fields: readonly FieldProblem[]) {
    super('invalid-input');
  }
}

const problem = (code: RefusalCode, rest: Pick<Problem, 'reasons' | 'fields'> = {}): Problem => ({
  type: `urn:harborlight:problem:${code}`,
  title: messagesOf('refusals', 'en')(code),
  status: statusOfCode[code],
  code,
  ...rest,
});

/** PostgreSQL's `untranslatable_character` and `character_not_in_repertoire`: a NUL inside a text. */
const unspeakableText = new Set<unknown>(['22P05', '22021']);

const isUnspeakableText = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unspeakableText.has(error.code);

/** How node-postgres and PostgreSQL say that there is no database to speak to: for now, as when it restarts. */
const databaseAway = new Set<unknown>([
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P02',
  '57P03',
  '08003',
  '08006',
]);
const connectionLost = /^(Connection terminated|timeout exceeded when trying to connect)/;

function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isAway = ('code' in error && databaseAway.has(error.code)) || connectionLost.test(error.message);
  return isAway || isDatabaseAway(error.cause);
}

/** The problem a thrown error is told as; null where nobody expected it. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof InvalidInput) return problem('invalid-input', { fields: error.fields });
  if (error instanceof DomainError)
    return problem(error.code, error.reasons.length > 0 ? { reasons: error.reasons } : {});
  if (error instanceof HttpException) {
    const code = codeOfStatus(error.getStatus());
    return code === 'unexpected' ? null : problem(code);
  }
  if (isUnspeakableText(error)) return problem('invalid-input');
  if (isDatabaseAway(error)) return problem('not-ready');
  return null;
}

export const unexpectedProblem = (requestId: string): Problem =>
  problem('unexpected', { reasons: [{ code: 'unexpected', facts: { requestId } }] });
