import { Injectable } from '@nestjs/common';
import type { RequestView } from '@harborlight/contracts';
import type { RequestDto } from '@harborlight/contracts/dto';
import {
  agenciesWith,
  agencyActing,
  DomainError,
  isWaiting,
  type Actor,
  type Need,
} from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { Desk } from '../../notice/desk.js';
import { Attempts } from '../../platform/attempts.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { Policies } from '../../registry/policies.js';
import { NeedStore } from '../need/need-store.js';
import { OfferRepository } from '../offers/offer.repository.js';
import { Reach } from '../../platform/reach.js';
import { RequestDoor } from './request-door.js';
import { RequestReader } from './request-reader.js';
import { RequestRepository } from './request.repository.js';
import { StepLog } from './step-log.js';

/** Opens requests and reads them: one search for one child, known by a random token. */
@Injectable()
export class RequestService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly boards: BoardService,
    private readonly policies: Policies,
    private readonly attempts: Attempts,
    private readonly reach: Reach,
    private readonly door: RequestDoor,
    private readonly requests: RequestRepository,
    private readonly offers: OfferRepository,
    private readonly steps: StepLog,
    private readonly needs: NeedStore,
    private readonly reader: RequestReader,
    private readonly desk: Desk,
  ) {}

  /** Opens a request under the board's policy as it is now, and keeps that policy. */
  async openRequest(actor: Actor, ask: RequestDto, key: string | null): Promise<RequestView> {
    const board = await this.boards.findBoard(actor, ask.board);
    const agencyId = agencyActing(actor, 'request.write', board.id);
    if (!agencyId) throw new DomainError('not-found');
    return this.unitOfWork.run(async (tx) => {
      await this.reach.of(tx, actor, board.id, 'request.write');
      const attempt = { key, act: 'request.open', ask };
      const earlier = await this.attempts.earlier<{ readonly requestId: string }>(tx, actor, attempt);
      if (earlier) return this.reader.view(tx, earlier.requestId);
      const requestId = await this.requests.add(tx, {
        boardId: board.id,
        agencyId,
        officerId: actor.userId,
        callBack: ask.callBack ?? null,
        legs: ask.legs ?? 1,
        policy: await this.policies.of(tx, board.id),
      });
      await this.steps.write(tx, requestId, [{ kind: 'opened', actorId: actor.userId }]);
      await this.attempts.keep(tx, actor, attempt, { requestId });
      this.desk.tellOnCommit(tx, { boardId: board.id, topics: ['requests'], agencyIds: [agencyId] });
      const view = await this.reader.view(tx, requestId);
      await tx.record(board.id, { actor: actor.userId, action: 'request.open', subject: requestId });
      return view;
    });
  }

  /** The requests of the actor's agencies, or of the whole board where the actor looks after all. */
  async listRequests(actor: Actor, code: string, state: 'open' | 'ended' | null): Promise<RequestView[]> {
    const board = await this.boards.findBoard(actor, code);
    const mine = agenciesWith(actor, 'request.read', board.id);
    const agencyIds = mine === 'everything' ? null : mine.agencies;
    return this.unitOfWork.read(async (tx) => {
      await this.reach.of(tx, actor, board.id, 'request.read');
      return this.reader.views(tx, await this.requests.ofBoard(tx, board.id, agencyIds, state));
    });
  }

  readRequest(actor: Actor, id: string): Promise<RequestView> {
    return this.unitOfWork.read(async (tx) => {
      const request = await this.door.find(tx, actor, 'request.read', id);
      return this.reader.view(tx, request.id);
    });
  }

  /** The officer's open page sends the need, again after a crash of the database lost it. */
  sendNeed(actor: Actor, id: string, need: Need): Promise<RequestView> {
    return this.unitOfWork.run(async (tx) => {
      const request = await this.door.lockOpen(tx, actor, 'request.write', id);
      const { boardId, agencyId, policy } = request;
      await this.needs.put(tx, {
        subjectId: id,
        boardId,
        agencyId,
        need,
        hoursAtMost: policy.needHoursAtMost,
      });
      await this.steps.write(tx, id, [{ kind: 'need-sent', actorId: actor.userId }]);
      const asked = (await this.offers.ofRequests(tx, [id])).filter(isWaiting);
      const agencyIds = [agencyId, ...asked.map((offer) => offer.agencyId)];
      this.desk.tellOnCommit(tx, { boardId, topics: ['requests', 'offers'], agencyIds });
      const view = await this.reader.view(tx, id);
      await tx.record(boardId, { actor: actor.userId, action: 'request.need', subject: id });
      return view;
    });
  }
}
