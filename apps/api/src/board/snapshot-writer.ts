import {
  lineAt,
  nextChangeOf,
  viewUnit,
  type Board,
  type Instant,
  type Visibility,
  type UnitState,
} from '@harborlight/domain';

const opening = Buffer.from('[');
const comma = Buffer.from(',');
const closing = Buffer.from(']');

interface WrittenLine {
  readonly unit: UnitState;
  readonly json: Buffer;
  /** The line says something else from this moment on. */
  readonly until: Instant | null;
}

/**
 * Writes the lines of a board as one viewer sees them, as JSON text. A line is written again only when its unit has
 * a new entry or its time has come (a hold ends, a status ages), so a snapshot costs little more than copying it.
 */
export class SnapshotWriter {
  private readonly written = new Map<string, WrittenLine>();
  private last: { board: Board; until: Instant | null; text: Buffer } | null = null;

  constructor(private readonly sight: Visibility) {}

  /** The JSON array of the board's lines at `now`. */
  linesOf(board: Board, now: Instant): Buffer {
    if (this.last?.board === board && (this.last.until === null || now < this.last.until))
      return this.last.text;
    let until: Instant | null = null;
    const parts: Buffer[] = [opening];
    for (const unit of board.units.values()) {
      const line = this.lineOf(unit, now);
      if (parts.length > 1) parts.push(comma);
      parts.push(line.json);
      if (line.until !== null && (until === null || line.until < until)) until = line.until;
    }
    parts.push(closing);
    const text = Buffer.concat(parts);
    this.last = { board, until, text };
    return text;
  }

  private lineOf(unit: UnitState, now: Instant): WrittenLine {
    const { unitId } = unit.profile;
    const known = this.written.get(unitId);
    if (known?.unit === unit && (known.until === null || now < known.until)) return known;
    const viewed = viewUnit(unit, this.sight);
    const line = {
      unit,
      json: Buffer.from(JSON.stringify(lineAt(viewed, now))),
      until: nextChangeOf(viewed, now),
    };
    this.written.set(unitId, line);
    return line;
  }
}
