import { Injectable } from '@nestjs/common';
import type { RequestView, UnmetView } from '@harborlight/contracts';
import type { ClosureDto, UnmetQueryDto } from '@harborlight/contracts/dto';
import { DomainError, may, refuseIf, whyNotClose, type Actor } from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { Desk } from '../../notice/desk.js';
import { UnitOfWork, type Tx } from '../../platform/unit-of-work.js';
import { UnitLock } from '../../registry/unit-lock.js';
import { BedHolds } from '../../vacancy/hold/bed-holds.js';
import { UnitsInHand } from '../../vacancy/units-in-hand.js';
import { Reach } from '../../platform/reach.js';
import { RequestDoor } from '../requests/request-door.js';
import { RequestReader } from '../requests/request-reader.js';
import { StepLog } from '../requests/step-log.js';
import { RequestEnding } from './request-ending.js';
import { UnmetRepository } from './unmet.repository.js';

/** Where nobody says which class or region would have been right. */
const any = 'any';

/** Closes requests that end without a bed, and counts what was missing. */
@Injectable()
export class ClosureService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly boards: BoardService,
    private readonly reach: Reach,
    private readonly door: RequestDoor,
    private readonly reader: RequestReader,
    private readonly steps: StepLog,
    private readonly ending: RequestEnding,
    private readonly tally: UnmetRepository,
    private readonly locks: UnitLock,
    private readonly holds: BedHolds,
    private readonly desk: Desk,
  ) {}

  /** Takes back what waits, and also what was accepted: a bed is let go, and the shelter is told. */
  close(actor: Actor, requestId: string, ask: ClosureDto): Promise<RequestView> {
    return this.unitOfWork.run(async (tx) => {
      const request = await this.door.lockOpen(tx, actor, 'request.write', requestId);
      const { boardId } = request;
      refuseIf(whyNotClose(ask));
      await this.checkRegion(tx, boardId, ask.region);
      await this.reach.everything(tx);
      const units = await this.letGo(tx, actor, requestId);
      const takenBack = await this.ending.end(tx, actor, request, ask.outcome);
      await this.steps.write(tx, requestId, [{ kind: 'closed', result: ask.outcome, actorId: actor.userId }]);
      await this.tally.count(tx, boardId, {
        class: ask.class ?? any,
        region: ask.region ?? any,
        missing: ask.missing ?? [],
        outcome: ask.outcome,
      });
      this.desk.tellOnCommit(tx, {
        boardId,
        topics: ['requests', 'offers', 'holds', 'watches', 'notices'],
        agencyIds: [
          ...new Set([request.agencyId, ...units.agencyIds, ...takenBack.map(({ agencyId }) => agencyId)]),
        ],
      });
      const view = await this.reader.view(tx, requestId);
      const detail = { outcome: ask.outcome };
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
    return this.unitOfWork.read((tx) => this.tally.ofBoard(tx, id, from ?? null, to ?? null));
  }

  private async checkRegion(tx: Tx, boardId: string, region: string | undefined): Promise<void> {
    if (region !== undefined && !(await this.tally.knowsRegion(tx, boardId, region)))
      throw new DomainError('unknown-region', [{ code: 'unknown-region', field: 'region' }]);
  }

  /** Ends the hold of the request, where it has one; answers its unit. */
  private async letGo(tx: Tx, actor: Actor, requestId: string): Promise<UnitsInHand> {
    const hold = await this.holds.liveOfRequest(tx, requestId);
    const units = new UnitsInHand(await this.locks.takeAllAnyway(tx, hold ? [hold.unitId] : []));
    if (!hold || hold.until <= units.of(hold.unitId).now) return units;
    const { unitId } = hold;
    const result = 'no-longer-needed';
    units.took(await this.holds.release(tx, units.of(unitId), hold.id, result, actor.userId));
    await this.steps.write(tx, requestId, [{ kind: 'released', unitId, result, actorId: actor.userId }]);
    return units;
  }
}
