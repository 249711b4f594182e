import { Injectable } from '@nestjs/common';
import type { Board, BoardEntry, Instant, Recorded, UnitState } from '@harborlight/domain';
import { LogAsOfRepository, type UnitAsOf, type WrittenProfile } from './log-as-of.repository.js';

/** The fold of what the log says of the time up to an instant. */
export interface BoardAsOf {
  readonly board: Board;
  /** The newest of the entries folded, and its hash; 0 and empty before the first. */
  readonly seq: number;
  readonly hash: string;
  /** By unit: its newest report, or where it never reported, its newest description. */
  readonly recorded: ReadonlyMap<string, Recorded>;
}

/** About as many as 1,500 units have in four years, in 40 MB. */
const mostKept = 20_000;

const keyOf = ({ unitId, profileSeq }: { readonly unitId: string; readonly profileSeq: number }): string =>
  `${unitId} ${profileSeq}`;

const stateOf = ({ closed, report, seq }: UnitAsOf, { profile }: WrittenProfile): UnitState => ({
  profile,
  status: closed ? 'closed' : 'open',
  facts: report && { kind: 'counts', report },
  seq,
});

/** What a board's log says of any past instant, found unit by unit in an index. */
@Injectable()
export class LogAsOf {
  /** Profiles are long and rarely change: once read they are kept, and an answer reads little but counts. */
  private kept = new Map<string, WrittenProfile>();

  constructor(private readonly log: LogAsOfRepository) {}

  /** The board as of `at`: per unit the newest entries that speak of an instant not after it. */
  async asOf(boardId: string, at: Instant): Promise<BoardAsOf> {
    const found = await this.log.unitsAsOf(boardId, at);
    const profiles = await this.profilesOf(boardId, found);
    const units = new Map<string, UnitState>();
    const recorded = new Map<string, Recorded>();
    let seq = 0;
    for (const unit of found) {
      const written = profiles.get(keyOf(unit));
      if (!written) throw new Error(`board ${boardId}: entry ${unit.profileSeq} is missing`);
      units.set(unit.unitId, stateOf(unit, written));
      recorded.set(unit.unitId, unit.recorded ?? written.recorded);
      seq = Math.max(seq, unit.seq);
    }
    return { board: { seq, units }, seq, hash: await this.log.hashAt(boardId, seq), recorded };
  }

  /** The first instant of which the board's log speaks; null where it says nothing yet. */
  async firstEntryAt(boardId: string): Promise<Instant | null> {
    return this.log.firstInstant(boardId);
  }

  /**
   * The entries that speak of an instant after `from` and up to `to`, page by page in the order of time. Of one unit
   * that is the order of the log; of two it is not where an import wrote the past of one after the present of another.
   */
  between(boardId: string, from: Instant, to: Instant): AsyncGenerator<BoardEntry[]> {
    return this.log.entriesBetween(boardId, from, to);
  }

  private async profilesOf(
    boardId: string,
    units: readonly UnitAsOf[],
  ): Promise<ReadonlyMap<string, WrittenProfile>> {
    if (this.kept.size > mostKept) this.kept = new Map();
    const { kept } = this;
    const missing = units.filter((unit) => !kept.has(keyOf(unit))).map(({ profileSeq }) => profileSeq);
    if (missing.length > 0)
      for (const written of await this.log.profilesAt(boardId, missing)) kept.set(keyOf(written), written);
    return kept;
  }
}
