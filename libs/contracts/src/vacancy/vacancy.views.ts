import type { BedState, BlockReason, Instant, Line, LocalDate } from '@harborlight/domain';

export type { BedState };

/** One bed of the bed grid, `GET /api/units/:id/beds`. */
export interface BedView {
  readonly id: string;
  readonly label: string;
  readonly single: boolean;
  readonly accessible: boolean;
  /** Added by a census above the number of beds. */
  readonly overflow: boolean;
  readonly state: BedState;
  readonly since: Instant | null;
  readonly until: Instant | null;
  readonly blockId: string | null;
  readonly reason: BlockReason | null;
  readonly expectedOn: LocalDate | null;
}

/** What every change of a unit answers: the line after it, and what was made. */
export interface UnitChanged {
  readonly line: Line;
  readonly bedId: string | null;
  readonly blockId: string | null;
}
