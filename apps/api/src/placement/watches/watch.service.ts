import { Injectable } from '@nestjs/common';
import type { WatchView } from '@harborlight/contracts';
import type { WatchDto } from '@harborlight/contracts/dto';
import {
  agencyActing,
  DomainError,
  may,
  refuseIf,
  whyNotNeed,
  type Actor,
  type Need,
} from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { Desk } from '../../notice/desk.js';
import { UnitOfWork, type Tx } from '../../platform/unit-of-work.js';
import { Policies } from '../../registry/policies.js';
import { NeedStore } from '../need/need-store.js';
import { Reach } from '../../platform/reach.js';
import { RequestDoor } from '../requests/request-door.js';
import { Lookout } from './lookout.js';
import { WatchRepository, type Watch } from './watch.repository.js';

/** Standing searches: tell me when a bed that fits opens. */
@Injectable()
export class WatchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly boards: BoardService,
    private readonly policies: Policies,
    private readonly reach: Reach,
    private readonly requests: RequestDoor,
    private readonly needs: NeedStore,
    private readonly watches: WatchRepository,
    private readonly lookout: Lookout,
    private readonly desk: Desk,
  ) {}

  /** The watch is set; where a unit fits already, the answer says so. */
  async setWatch(actor: Actor, ask: WatchDto): Promise<WatchView> {
    const { id: boardId } = await this.boards.findBoard(actor, ask.board);
    const agencyId = agencyActing(actor, 'watch.write', boardId);
    if (!agencyId) throw new DomainError('not-allowed');
    refuseIf(whyNotNeed(ask.need));
    const requestId = ask.requestId ?? null;
    const id = await this.unitOfWork.run(async (tx) => {
      if (requestId) await this.mustBeOpen(tx, actor, boardId, requestId);
      await this.reach.of(tx, actor, boardId, 'watch.write');
      const { needHoursAtMost: hoursAtMost } = await this.policies.of(tx, boardId);
      const { userId: officerId } = actor;
      const { holdAtOnce } = ask;
      const made = { boardId, agencyId, officerId, requestId, holdAtOnce, hoursAtMost };
      const watchId = await this.watches.add(tx, made);
      await this.needs.put(tx, { subjectId: watchId, boardId, agencyId, need: ask.need, hoursAtMost });
      await tx.record(boardId, { actor: officerId, action: 'watch.set', subject: watchId });
      return watchId;
    });
    return this.lookAfter(actor, { id, boardId, agencyId });
  }

  async listWatches(actor: Actor, code: string): Promise<WatchView[]> {
    const { id: boardId } = await this.boards.findBoard(actor, code);
    return this.unitOfWork.read(async (tx) => {
      await this.reach.of(tx, actor, boardId, 'watch.write');
      return this.watches.listed(tx, boardId);
    });
  }

  /** The officer's page sends the need again: it was lost, or has changed. */
  async sendNeed(actor: Actor, id: string, need: Need): Promise<WatchView> {
    refuseIf(whyNotNeed(need));
    const watch = await this.act(actor, id, 'watch.send-need', async (tx, { boardId, agencyId }) => {
      const { needHoursAtMost: hoursAtMost } = await this.policies.of(tx, boardId);
      await this.watches.renew(tx, id, hoursAtMost);
      await this.needs.put(tx, { subjectId: id, boardId, agencyId, need, hoursAtMost });
    });
    return this.lookAfter(actor, watch);
  }

  async endWatch(actor: Actor, id: string): Promise<WatchView> {
    const { boardId, agencyId } = await this.act(actor, id, 'watch.end', async (tx) => {
      await this.watches.end(tx, id);
      await this.needs.forget(tx, id);
    });
    this.lookout.forget({ boardId, id });
    await this.desk.tell({ boardId, topics: ['watches'], agencyIds: [agencyId] });
    return this.show(actor, boardId, id);
  }

  /** Acts on a standing watch of the actor's own agency, and records it. */
  private act(
    actor: Actor,
    id: string,
    action: string,
    work: (tx: Tx, watch: Watch) => Promise<void>,
  ): Promise<Watch> {
    return this.unitOfWork.run(async (tx) => {
      await this.reach.across(tx, actor, 'watch.write');
      const watch = await this.watches.lock(tx, id);
      if (!watch || !may(actor, 'watch.write', watch)) throw new DomainError('not-found');
      if (!watch.stands) throw new DomainError('watch-over');
      await work(tx, watch);
      await tx.record(watch.boardId, { actor: actor.userId, action, subject: id });
      return watch;
    });
  }

  private async lookAfter(
    actor: Actor,
    { id, boardId, agencyId }: Pick<Watch, 'id' | 'boardId' | 'agencyId'>,
  ): Promise<WatchView> {
    await this.lookout.take(id);
    await this.desk.tell({ boardId, topics: ['watches'], agencyIds: [agencyId] });
    return this.show(actor, boardId, id);
  }

  private async mustBeOpen(tx: Tx, actor: Actor, boardId: string, requestId: string): Promise<void> {
    const request = await this.requests.lockOpen(tx, actor, 'request.write', requestId);
    if (request.boardId !== boardId) throw new DomainError('not-found');
  }

  private show(actor: Actor, boardId: string, id: string): Promise<WatchView> {
    return this.unitOfWork.read(async (tx) => {
      await this.reach.of(tx, actor, boardId, 'watch.write');
      const shown = await this.watches.show(tx, id);
      if (!shown) throw new DomainError('not-found');
      return shown;
    });
  }
}
