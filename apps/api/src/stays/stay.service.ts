import { Injectable } from '@nestjs/common';
import type { PlacementView } from '@harborlight/contracts';
import { DomainError, may, missingChildClock, type Actor, type Exit } from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { LiveUpdates } from '../notice/live-updates.js';
import { Transactions } from '../platform/transactions.js';
import { UnitLock } from '../registry/unit-lock.js';
import { UnitCorrections } from '../vacancy/unit-corrections.js';
import { RowSecurity } from '../platform/row-security.js';
import { StepLog } from '../requests/step-log.js';
import { PlacementRepository, type Placement } from './placement.repository.js';

/** The stays that offers led to, from the arrival to the way they ended. */
@Injectable()
export class StayService {
  constructor(
    private readonly transactions: Transactions,
    private readonly boards: BoardService,
    private readonly rowSecurity: RowSecurity,
    private readonly placements: PlacementRepository,
    private readonly steps: StepLog,
    private readonly locks: UnitLock,
    private readonly corrections: UnitCorrections,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** The stays at the actor's agencies, or that their requests led to: those that go on, and a clock that runs. */
  async list(actor: Actor, code: string): Promise<PlacementView[]> {
    const board = await this.boards.findBoard(actor, code);
    return this.transactions.read(async (tx) => {
      await this.rowSecurity.allowOnBoard(tx, actor, board.id, 'placement.write');
      return (await this.placements.current(tx, board.id)).map(viewOf);
    });
  }

  /**
   * The child left, and staff say how. Where the bed was freed before by a departure or a census, only the exit was
   * unknown; it is written beside the moment the bed was freed.
   */
  async depart(actor: Actor, placementId: string, exit: Exit): Promise<PlacementView> {
    return this.transactions.run(async (tx) => {
      await this.rowSecurity.allowOnAllBoards(tx, actor, 'offer.answer');
      const known = await this.placements.find(tx, placementId);
      if (!known || !may(actor, 'offer.answer', known)) throw new DomainError('not-found');
      // From here on it is about what this does to others: a step of their request.
      await this.rowSecurity.allowEverything(tx);
      const unit = await this.locks.lockUnchecked(tx, actor, known.unitId);
      const placement = (await this.placements.find(tx, placementId)) ?? known;
      const { boardId, requestId, unitId, agencyId, askingAgencyId } = placement;
      if (placement.exit === exit) return viewOf(placement);
      if (placement.exit !== null) throw new DomainError('placement-ended');
      const left =
        placement.departedAt === null ? await this.corrections.depart(tx, unit, placement.bedId) : null;
      const departed = { ...placement, exit, departedAt: placement.departedAt ?? unit.now };
      await this.placements.depart(tx, placementId, departed.departedAt, exit);
      await this.steps.write(tx, requestId, [
        { kind: 'departed', unitId, result: exit, actorId: actor.userId },
      ]);
      this.liveUpdates.publishOnCommit(tx, {
        boardId,
        topics: ['placements', 'requests'],
        agencyIds: [...new Set([agencyId, askingAgencyId])],
      });
      await tx.record(
        boardId,
        { actor: actor.userId, action: 'placement.depart', subject: placementId },
        left ? [left.entry] : [],
      );
      return viewOf(departed);
    });
  }
}

const viewOf = ({
  boardId: _,
  bedId: __,
  agencyId: ___,
  askingAgencyId: ____,
  state,
  ...placement
}: Placement): PlacementView => ({
  ...placement,
  missingChild:
    placement.exit === 'left-the-placement' && placement.departedAt !== null
      ? missingChildClock(state, placement.departedAt)
      : null,
});
