import { Injectable } from '@nestjs/common';
import type { RequestView, UnmetView } from '@harborlight/contracts';
import type { ClosureDto, UnmetQueryDto } from '@harborlight/contracts/dto';
import { DomainError, may, refuseIf, whyNotClose, type Actor } from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { LiveUpdates } from '../../notice/live-updates.js';
import { Transactions, type Transaction } from '../../platform/transactions.js';
import { UnitLock } from '../../registry/unit-lock.js';
import { BedHolds } from '../../vacancy/hold/bed-holds.js';
import { LockedUnits } from '../../vacancy/locked-units.js';
import { RowSecurity } from '../../platform/row-security.js';
import { RequestAccess } from '../request-access.js';
import { RequestReader } from '../request-reader.js';
import { StepLog } from '../step-log.js';
import { RequestEnding } from './request-ending.js';
import { UnmetRepository } from './unmet.repository.js';

/** Where nobody says which class or region would have been right. */
const any = 'any';

/** Closes requests that end without a bed, and counts what was missing. */
@Injectable()
export class ClosureService {
  constructor(
    private readonly transactions: Transactions,
    private readonly boards: BoardService,
    private readonly rowSecurity: RowSecurity,
    private readonly access: RequestAccess,
    private readonly reader: RequestReader,
    private readonly steps: StepLog,
    private readonly ending: RequestEnding,
    private readonly tally: UnmetRepository,
    private readonly locks: UnitLock,
    private readonly holds: BedHolds,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** Takes back what waits, and also what was accepted: a bed is let go, and the shelter is told. */
  close(actor: Actor, requestId: string, input: ClosureDto): Promise<RequestView> {
    return this.transactions.run(async (tx) => {
      const request = await this.access.lockOpen(tx, actor, 'request.write', requestId);
      const { boardId } = request;
      refuseIf(whyNotClose(input));
      await this.checkRegion(tx, boardId, input.region);
      await this.rowSecurity.allowEverything(tx);
      const units = await this.letGo(tx, actor, requestId);
      const takenBack = await this.ending.end(tx, actor, request, input.outcome);
      await this.steps.write(tx, requestId, [
        { kind: 'closed', result: input.outcome, actorId: actor.userId },
      ]);
      await this.tally.count(tx, boardId, {
        class: input.class ?? any,
        region: input.region ?? any,
        missing: input.missing ?? [],
        outcome: input.outcome,
      });
      this.liveUpdates.publishOnCommit(tx, {
        boardId,
        topics: ['requests', 'offers', 'holds', 'watches', 'notices'],
        agencyIds: [...new Set([request.agencyId, ...units.agencyIds, ...takenBack])],
      });
      const view = await this.reader.view(tx, requestId);
      const detail = { outcome: input.outcome };
      await tx.record(
        boardId,
        { actor: actor.userId, action: 'request.close', subject: requestId, detail },
        units.entries,
      );
      return view;
    });
  }

  /** Small numbers stand as they are: those who may read them look after the whole board. */
  async listUnmet(actor: Actor, code: string, { from, to }: UnmetQueryDto): Promise<UnmetView[]> {
    const { id } = await this.boards.findBoard(actor, code);
    if (!may(actor, 'calibration.read', { boardId: id })) throw new DomainError('not-found');
    return this.transactions.read((tx) => this.tally.ofBoard(tx, id, from ?? null, to ?? null));
  }

  private async checkRegion(tx: Transaction, boardId: string, region: string | undefined): Promise<void> {
    if (region !== undefined && !(await this.tally.knowsRegion(tx, boardId, region)))
      throw new DomainError('unknown-region', [{ code: 'unknown-region', field: 'region' }]);
  }

  /** Ends the hold of the request, where it has one; answers its unit. */
  private async letGo(tx: Transaction, actor: Actor, requestId: string): Promise<LockedUnits> {
    const hold = await this.holds.liveOfRequest(tx, requestId);
    const units = new LockedUnits(await this.locks.lockAllUnchecked(tx, actor, hold ? [hold.unitId] : []));
    if (!hold || hold.until <= units.of(hold.unitId).now) return units;
    const { unitId } = hold;
    const result = 'no-longer-needed';
    units.apply(await this.holds.release(tx, units.of(unitId), hold.id, result, actor.userId));
    await this.steps.write(tx, requestId, [{ kind: 'released', unitId, result, actorId: actor.userId }]);
    return units;
  }
}
