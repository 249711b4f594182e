import type { Refusal } from '../refusal/refusal.js';
import type { MissingCapability, RequestState } from '../vocabulary/placement-codes.js';

/** How an officer ends a request that led to no bed. */
export interface Closure {
  readonly outcome: Extract<RequestState, 'unmet' | 'withdrawn'>;
  readonly missing?: readonly MissingCapability[] | undefined;
}

/** Why a request cannot be closed so: a need that was not met is counted by what was missing (docs/practice.md 3.10). */
export const whyNotClose = ({ outcome, missing = [] }: Closure): Refusal[] =>
  outcome === 'unmet' && missing.length === 0
    ? [{ code: 'missing-capability-missing', field: 'missing' }]
    : [];
