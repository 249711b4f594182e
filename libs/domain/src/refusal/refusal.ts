import type { RefusalCode } from './refusal-codes.js';

/** One reason why an act is not possible. The code is stable; the client owns the sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The input field at fault, where there is one. */
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** A refused act: thrown below the controllers, turned into problem+json by one filter. */
export class DomainError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly reasons: readonly Refusal[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** Throws a `DomainError` with the first reason's code if there is any reason. */
export function refuseIf(reasons: readonly Refusal[]): void {
  const [first] = reasons;
  if (first) throw new DomainError(first.code, reasons);
}
