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
import { BoardService } from '../board/board.service.js';
import { LiveUpdates } from '../notice/live-updates.js';
import { IdempotencyKeys } from '../platform/idempotency-keys.js';
import { Transactions } from '../platform/transactions.js';
import { Policies } from '../registry/policies.js';
import { NeedStore } from './need/need-store.js';
import { RequestOffers } from './request-offers.js';
import { RowSecurity } from '../platform/row-security.js';
import { RequestAccess } from './request-access.js';
import { RequestReader } from './request-reader.js';
import { Requests } from './requests.js';
import { StepLog } from './step-log.js';

/** Opens requests and reads them: one search for one child, known by a random token. */
@Injectable()
export class RequestService {
  constructor(
    private readonly transactions: Transactions,
    private readonly boards: BoardService,
    private readonly policies: Policies,
    private readonly idempotencyKeys: IdempotencyKeys,
    private readonly rowSecurity: RowSecurity,
    private readonly access: RequestAccess,
    private readonly requests: Requests,
    private readonly offers: RequestOffers,
    private readonly steps: StepLog,
    private readonly needs: NeedStore,
    private readonly reader: RequestReader,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** Opens a request under the board's policy as it is now, and keeps that policy. */
  async openRequest(actor: Actor, input: RequestDto, key: string | null): Promise<RequestView> {
    const board = await this.boards.findBoard(actor, input.board);
    const agencyId = agencyActing(actor, 'request.write', board.id);
    if (!agencyId) throw new DomainError('not-found');
    return this.transactions.run(async (tx) => {
      await this.rowSecurity.allowOnBoard(tx, actor, board.id, 'request.write');
      const idempotencyKey = { key, operation: 'request.open', input };
      const earlier = await this.idempotencyKeys.earlierAnswer<{ readonly requestId: string }>(
        tx,
        actor,
        idempotencyKey,
      );
      if (earlier) return this.reader.view(tx, earlier.requestId);
      const requestId = await this.requests.add(tx, {
        boardId: board.id,
        agencyId,
        officerId: actor.userId,
        callBack: input.callBack ?? null,
        legs: input.legs ?? 1,
        policy: await this.policies.of(tx, board.id),
      });
      await this.steps.write(tx, requestId, [{ kind: 'opened', actorId: actor.userId }]);
      await this.idempotencyKeys.storeAnswer(tx, actor, idempotencyKey, { requestId });
      this.liveUpdates.publishOnCommit(tx, {
        boardId: board.id,
        topics: ['requests'],
        agencyIds: [agencyId],
      });
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
    return this.transactions.read(async (tx) => {
      await this.rowSecurity.allowOnBoard(tx, actor, board.id, 'request.read');
      return this.reader.views(tx, await this.requests.ofBoard(tx, board.id, agencyIds, state));
    });
  }

  readRequest(actor: Actor, id: string): Promise<RequestView> {
    return this.transactions.read(async (tx) => {
      const request = await this.access.find(tx, actor, 'request.read', id);
      return this.reader.view(tx, request.id);
    });
  }

  /** The officer's open page sends the need, again after a crash of the database lost it. */
  sendNeed(actor: Actor, id: string, need: Need): Promise<RequestView> {
    return this.transactions.run(async (tx) => {
      const request = await this.access.lockOpen(tx, actor, 'request.write', id);
      const { boardId, agencyId, policy } = request;
      await this.needs.put(tx, {
        subjectId: id,
        boardId,
        agencyId,
        need,
        hoursAtMost: policy.needHoursAtMost,
      });
      await this.steps.write(tx, id, [{ kind: 'need-sent', actorId: actor.userId }]);
      const asked = (await this.offers.ofRequests(tx, [id])).filter(({ view }) => isWaiting(view));
      const agencyIds = [agencyId, ...asked.map((offer) => offer.agencyId)];
      this.liveUpdates.publishOnCommit(tx, { boardId, topics: ['requests', 'offers'], agencyIds });
      const view = await this.reader.view(tx, id);
      await tx.record(boardId, { actor: actor.userId, action: 'request.need', subject: id });
      return view;
    });
  }
}
