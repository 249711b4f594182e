import { Injectable } from '@nestjs/common';
import type { BoardSummary } from '@harborlight/contracts';
import { agenciesWith, agencyActing, DomainError, type Actor } from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';

/** A docket that the actor may read. */
export interface OpenDocket {
  readonly board: Omit<BoardSummary, 'regions'>;
  /** In whose name it is read. */
  readonly agencyId: string;
  /** Whose searches stand on it; null where it is the whole board's. */
  readonly agencyIds: readonly string[] | null;
}

/** Opens a board's docket to whoever may read it; to others there is none. */
@Injectable()
export class DocketAccess {
  constructor(private readonly boards: BoardService) {}

  async open(actor: Actor, code: string): Promise<OpenDocket> {
    const board = await this.boards.findBoard(actor, code);
    const agencyId = agencyActing(actor, 'docket.read', board.id);
    if (!agencyId) throw new DomainError('not-found');
    const seen = agenciesWith(actor, 'docket.read', board.id);
    return { board, agencyId, agencyIds: seen === 'everything' ? null : seen.agencies };
  }
}
