import { reasonAfterPurge } from '../placement/choosing.js';
import { declineAfterPurge } from '../placement/decline.js';
import type { Instant } from '../time/instant.js';
import {
  declineCodes,
  restrictiveReasons,
  type DeclineCode,
  type RestrictiveReason,
  type StepKind,
} from '../vocabulary/placement-codes.js';

/** What of a step the court's reading of it follows from. */
export interface TakenStep {
  readonly at: Instant;
  readonly kind: StepKind;
  readonly unitId: string | null;
  readonly result: string | null;
}

const isDecline = (code: string): code is DeclineCode => (declineCodes as readonly string[]).includes(code);
const isRestrictive = (code: string): code is RestrictiveReason =>
  (restrictiveReasons as readonly string[]).includes(code);

/**
 * What a step came to, as the court is told it: what speaks of the bed by its code, what speaks of the child by its
 * class alone, as if the need's deadline had passed. How a stay ended is the child's own.
 */
export function resultForCourt({ kind, result }: TakenStep): string | null {
  if (result === null || kind === 'departed') return null;
  if (isDecline(result)) return declineAfterPurge(result);
  return isRestrictive(result) ? reasonAfterPurge(result) : result;
}

/** Whole minutes from the time the unit was last asked to this answer of it; null where the step answers nothing. */
export function minutesToAnswer(steps: readonly TakenStep[], answer: TakenStep): number | null {
  if (answer.kind !== 'answered') return null;
  const asked = steps.findLast(
    ({ kind, unitId, at }) => kind === 'asked' && unitId === answer.unitId && at <= answer.at,
  );
  return asked ? Math.floor((Date.parse(answer.at) - Date.parse(asked.at)) / 60_000) : null;
}
