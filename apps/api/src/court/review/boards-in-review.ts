import { Injectable } from '@nestjs/common';
import {
  viewUnit,
  type BoardAtMoment,
  type Instant,
  type Visibility,
  type UnitState,
} from '@harborlight/domain';
import { LogAsOf } from '../../board/log-as-of.js';
import { RecordedRepository } from './recorded.repository.js';

interface VisibleUnit {
  readonly view: UnitState;
  /** The entry that last told the viewer something new, where a later one told them nothing. */
  readonly quietSince: number | undefined;
}

/** A quiet report is as secret as the arrival behind it: the viewer is told of the entry before. */
function visibleUnit(unit: UnitState, visibility: Visibility): VisibleUnit {
  const view = viewUnit(unit, visibility);
  const isHidden = view.facts?.kind === 'band' && unit.facts?.kind === 'counts';
  return { view, quietSince: isHidden ? unit.facts.report.quietSince : undefined };
}

/** Gives the board as of any moment as one viewer is told it. */
@Injectable()
export class BoardsInReview {
  constructor(
    private readonly log: LogAsOf,
    private readonly recorded: RecordedRepository,
  ) {}

  async boardAt(
    boardId: string,
    at: Instant,
    visibility: Visibility,
  ): Promise<Pick<BoardAtMoment, 'at' | 'seq' | 'hash' | 'units'>> {
    const { board, seq, hash, recorded } = await this.log.asOf(boardId, at);
    const units = [...board.units.values()].map((unit) => visibleUnit(unit, visibility));
    const earlier = await this.recorded.of(
      boardId,
      units.flatMap(({ quietSince }) => quietSince ?? []),
    );
    return {
      at,
      seq,
      hash,
      units: units.map(({ view, quietSince }) => ({
        ...view,
        recorded:
          (quietSince === undefined ? recorded.get(view.profile.unitId) : earlier.get(quietSince)) ?? null,
      })),
    };
  }
}
