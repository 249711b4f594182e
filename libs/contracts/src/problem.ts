import type { Refusal } from '@harborlight/domain';

/** RFC 9457 `application/problem+json`, as every refusal crosses the wire. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable; clients choose their sentence by it. */
  readonly code: string;
  readonly reasons?: readonly Refusal[];
  /** The input fields at fault and the code of each fault. */
  readonly fields?: readonly FieldProblem[];
}

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}
