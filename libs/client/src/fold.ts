import type { BoardSnapshot } from '@harborlight/contracts';
import {
  apply,
  boardOf,
  lineAt,
  nextChangeOf,
  type Batch,
  type Board,
  type Instant,
  type Line,
  type UnitState,
} from '@harborlight/domain';

/** The board as a screen shows it: each line as of the last moment anything of it changed. */
export interface FeedState {
  readonly board: Board;
  readonly lines: ReadonlyMap<string, Line>;
  /** When each line next changes by itself: a hold ends, a status turns aging. */
  readonly turns: ReadonlyMap<string, Instant>;
}

/** One unit's line before and after a batch. */
export interface Change {
  readonly before: Line | null;
  readonly after: Line;
}

export interface Folded {
  readonly fold: FeedState;
  readonly changes: readonly Change[];
}

function withLines(fold: FeedState, units: Iterable<UnitState>, now: Instant): FeedState {
  const lines = new Map(fold.lines);
  const turns = new Map(fold.turns);
  for (const unit of units) {
    const { unitId } = unit.profile;
    const turn = nextChangeOf(unit, now);
    lines.set(unitId, lineAt(unit, now));
    if (turn) turns.set(unitId, turn);
    else turns.delete(unitId);
  }
  return { board: fold.board, lines, turns };
}

/** The fold a snapshot begins. */
export function foldOf(snapshot: Pick<BoardSnapshot, 'seq' | 'units'>, now: Instant): FeedState {
  const board = boardOf(snapshot);
  return withLines({ board, lines: new Map(), turns: new Map() }, board.units.values(), now);
}

/** The fold after a batch, or why there is none; lines the batch does not touch stay the very same objects. */
export function foldBatch(before: FeedState, batch: Batch, now: Instant): Folded | 'gap' | 'unknown' {
  const board = apply(before.board, batch);
  if (typeof board === 'string') return board;
  const named = new Set(batch.entries.map(({ unitId }) => unitId));
  const touched = [...named]
    .flatMap((unitId) => board.units.get(unitId) ?? [])
    .filter((unit) => unit !== before.board.units.get(unit.profile.unitId));
  if (touched.length === 0) return { fold: { ...before, board }, changes: [] };
  const fold = withLines({ ...before, board }, touched, now);
  const changes = touched.flatMap(({ profile: { unitId } }) => {
    const after = fold.lines.get(unitId);
    return after ? [{ before: before.lines.get(unitId) ?? null, after }] : [];
  });
  return { fold, changes };
}

/** The fold once `now` has come: only lines whose moment has passed are computed again. */
export function foldTime(fold: FeedState, now: Instant): FeedState {
  const due = [...fold.turns].filter(([, turn]) => turn <= now);
  if (due.length === 0) return fold;
  return withLines(
    fold,
    due.flatMap(([unitId]) => fold.board.units.get(unitId) ?? []),
    now,
  );
}

/** The first moment at which any line changes by itself. */
export function nextTurn({ turns }: FeedState): Instant | null {
  let next: Instant | null = null;
  for (const turn of turns.values()) if (next === null || turn < next) next = turn;
  return next;
}

/** How far this device's clock is behind the server's, told by one answer that was asked at `sentMs` and came at `receivedMs`. */
export const clockOffset = (serverAt: Instant, sentMs: number, receivedMs: number): number =>
  Date.parse(serverAt) - (sentMs + receivedMs) / 2;
