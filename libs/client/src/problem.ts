import type { FieldProblem, Problem } from '@harborlight/contracts';
import type { Refusal } from '@harborlight/domain';

/** The server answered with a refusal. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly reasons: readonly Refusal[];
  readonly fields: readonly FieldProblem[];
  /** How long the server asks to be left alone; null where it says nothing of it. */
  readonly retryAfterMs: number | null;

  constructor(
    problem: Pick<Problem, 'code' | 'status' | 'reasons' | 'fields'>,
    retryAfterMs: number | null = null,
  ) {
    super(problem.code);
    this.name = 'ProblemError';
    this.code = problem.code;
    this.status = problem.status;
    this.reasons = problem.reasons ?? [];
    this.fields = problem.fields ?? [];
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer came back: whether the server took the request is unknown. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'UnreachableError';
  }
}

const codeByStatus: Readonly<Record<number, string>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  413: 'body-too-large',
  429: 'too-many-requests',
};

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && typeof (body as Partial<Problem>).code === 'string';

/** The error a refused response stands for, whatever body a proxy in between gave it. */
export function problemOf(status: number, body: unknown, retryAfter: string | null = null): ProblemError {
  const code = codeByStatus[status] ?? 'unexpected';
  const seconds = Number(retryAfter ?? Number.NaN);
  return new ProblemError(
    isProblem(body) ? { ...body, status } : { code, status },
    Number.isFinite(seconds) ? seconds * 1_000 : null,
  );
}
