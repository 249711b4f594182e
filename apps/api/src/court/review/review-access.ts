import { Injectable } from '@nestjs/common';
import type { BoardSummary } from '@harborlight/contracts';
import type { ReviewDto } from '@harborlight/contracts/dto';
import {
  agencyActing,
  DomainError,
  findPack,
  instantOf,
  refuseIf,
  whyNotNeed,
  whyNotReview,
  type Actor,
  type BoardPolicy,
  type Instant,
  type Pack,
  type ReviewQuestion,
} from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { LogAsOf } from '../../board/log-as-of.js';
import { NeedStore } from '../../requests/need/need-store.js';
import { Transactions } from '../../platform/transactions.js';
import { Policies } from '../../registry/policies.js';

/** A review that may be made. */
export interface OpenReview {
  readonly board: Omit<BoardSummary, 'regions'>;
  /** In whose name it is made. */
  readonly agencyId: string;
  readonly moment: Instant;
  readonly now: Instant;
  readonly custodyAt: Instant | null;
  readonly pack: Pack;
  readonly question: ReviewQuestion;
  /** As it is today: nobody kept how it was. */
  readonly policy: BoardPolicy;
}

const momentOf = (said: string): Instant => instantOf(Date.parse(said));

/** Lets a review in that the actor may make and that the rules know; refuses any other before anything is read. */
@Injectable()
export class ReviewAccess {
  constructor(
    private readonly boards: BoardService,
    private readonly log: LogAsOf,
    private readonly policies: Policies,
    private readonly needs: NeedStore,
    private readonly transactions: Transactions,
  ) {}

  async open(actor: Actor, ask: ReviewDto): Promise<OpenReview> {
    const { need, state } = ask;
    const board = await this.boards.findBoard(actor, ask.board);
    const agencyId = agencyActing(actor, 'review.write', board.id);
    if (!agencyId) throw new DomainError('not-found');
    const now = instantOf(Date.now());
    const moment = momentOf(ask.moment);
    const custodyAt = ask.custodyAt === undefined ? null : momentOf(ask.custodyAt);
    const ground = ask.ground ?? null;
    const firstEntryAt = await this.log.firstEntryAt(board.id);
    const pack = findPack(state, moment, ask.pack ?? null);
    refuseIf([
      ...whyNotReview({ state, moment, need, ground, custodyAt }, { now, firstEntryAt, pack }),
      ...whyNotNeed(need),
    ]);
    if (typeof pack === 'string') throw new DomainError(pack);
    const policy = await this.transactions.read(async (tx) => {
      await this.needs.checkRegions(tx, board.id, need);
      return this.policies.of(tx, board.id);
    });
    const question = { need, pack, claimedGround: ground };
    return { board, agencyId, moment, now, custodyAt, pack, question, policy };
  }
}
