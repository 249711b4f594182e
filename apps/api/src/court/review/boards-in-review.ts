import { Injectable } from '@nestjs/common';
import { viewUnit, type BoardAtMoment, type Instant, type Sight, type UnitState } from '@harborlight/domain';
import { LogAsOf } from '../../board/log-as-of.js';
import { RecordedRepository } from './recorded.repository.js';

interface ToldUnit {
  readonly told: UnitState;
  /** The entry that last told the viewer something new, where a later one told them nothing. */
  readonly quietSince: number | undefined;
}

/** A quiet report is as secret as the arrival behind it: the viewer is told of the entry before. */
function tellUnit(unit: UnitState, sight: Sight): ToldUnit {
  const told = viewUnit(unit, sight);
  const isHidden = told.facts?.kind === 'band' && unit.facts?.kind === 'counts';
  return { told, quietSince: isHidden ? unit.facts.report.quietSince : undefined };
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
    sight: Sight,
  ): Promise<Pick<BoardAtMoment, 'at' | 'seq' | 'hash' | 'units'>> {
    const { board, seq, hash, recorded } = await this.log.asOf(boardId, at);
    const units = [...board.units.values()].map((unit) => tellUnit(unit, sight));
    const earlier = await this.recorded.of(
      boardId,
      units.flatMap(({ quietSince }) => quietSince ?? []),
    );
    return {
      at,
      seq,
      hash,
      units: units.map(({ told, quietSince }) => ({
        ...told,
        recorded:
          (quietSince === undefined ? recorded.get(told.profile.unitId) : earlier.get(quietSince)) ?? null,
      })),
    };
  }
}
