import type { UnitChanged } from '@harborlight/contracts';
import { addMinutes, type Census, type Instant, type Line } from '@harborlight/domain';
import { ProblemError } from '@harborlight/client';
import { undoOf, type UnitChange } from './unit-change.logic.js';

/** What was sent, and the line the sender saw. */
export interface Sent {
  readonly change: UnitChange;
  readonly before: Line;
  /** By which the server knows the same try again. */
  readonly key: string;
  /** The change takes an earlier one back. */
  readonly undoing?: true;
  /** An earlier try got no answer. */
  readonly again?: true;
}

export interface Taken {
  readonly answer: UnitChanged;
  readonly at: Instant;
}

/** Whether a change reached the server, as far as anybody here knows. */
export type Delivery =
  | { readonly phase: 'rest' }
  | { readonly phase: 'sending'; readonly sent: Sent }
  | { readonly phase: 'saved'; readonly sent: Sent; readonly at: Instant; readonly undo: UnitChange | null }
  /** No answer came, or the server broke down: the change is kept and may be sent again. */
  | { readonly phase: 'unsent'; readonly sent: Sent; readonly why: 'no-connection' | 'server-failed' }
  /** The unit has moved on since the first try; perhaps by that very try. */
  | { readonly phase: 'overtaken'; readonly sent: Sent }
  | { readonly phase: 'refused'; readonly sent: Sent; readonly codes: readonly string[] };

/** A second try found a newer entry of the unit than the sender had seen at the first. */
export class OvertakenError extends Error {
  constructor() {
    super('overtaken');
    this.name = 'OvertakenError';
  }
}

export const undoMinutes = 10;

function failure(sent: Sent, error: Error | null, seq: number): Delivery {
  if (!(error instanceof ProblemError) || error.status >= 500) {
    if (error instanceof OvertakenError || seq > sent.before.seq) return { phase: 'overtaken', sent };
    return { phase: 'unsent', sent, why: error instanceof ProblemError ? 'server-failed' : 'no-connection' };
  }
  const codes = error.reasons.map(({ code }) => code);
  return { phase: 'refused', sent, codes: codes.length > 0 ? codes : [error.code] };
}

/** What became of a unit's newest change. `seq` is the newest entry of the unit known here. */
export function deliveryOf(
  sending:
    | {
        readonly status: 'idle' | 'pending' | 'success' | 'error';
        readonly variables: Sent | undefined;
        readonly data: Taken | undefined;
        readonly error: Error | null;
      }
    | undefined,
  seq: number,
  now: Instant,
): Delivery {
  const sent = sending?.variables;
  if (!sent) return { phase: 'rest' };
  switch (sending.status) {
    case 'idle':
      return { phase: 'rest' };
    case 'pending':
      return { phase: 'sending', sent };
    case 'error':
      return failure(sent, sending.error, seq);
    case 'success': {
      if (!sending.data) return { phase: 'rest' };
      const { answer, at } = sending.data;
      if (now >= addMinutes(at, undoMinutes)) return { phase: 'rest' };
      const undo = sent.undoing ? null : undoOf(sent.change, sent.before, answer);
      return { phase: 'saved', sent, at, undo };
    }
  }
}

/** The change whose numbers the card shows though nobody has said that they are saved. */
export function unsavedOf(delivery: Delivery): UnitChange | null {
  switch (delivery.phase) {
    case 'sending':
    case 'unsent':
      return delivery.sent.change;
    default:
      return null;
  }
}

/** Whether these very numbers were sent, got no answer, and wait to be sent again. */
export function waitsToBeSent(delivery: Delivery, census: Census | null): boolean {
  if (delivery.phase !== 'unsent' || delivery.sent.change.kind !== 'census') return false;
  const { occupied, staffed } = delivery.sent.change;
  return census?.occupied === occupied && census.staffed === staffed;
}

/** The feed may bring a change after its own answer: whichever line is newer holds. */
export const newerOf = (live: Line, answered: Line | undefined): Line =>
  answered && answered.seq > live.seq ? answered : live;
