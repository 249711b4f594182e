import { Injectable } from '@nestjs/common';
import type { ReviewView } from '@harborlight/contracts';
import type { ReviewDto } from '@harborlight/contracts/dto';
import {
  courtClocks,
  snapshotOf,
  type Actor,
  type BoardAtMoment,
  type ClockReading,
  type Instant,
  type ReviewSnapshot,
  type Visibility,
} from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { RequestsByToken, type RequestWithSteps } from '../../requests/requests-by-token.js';
import { Transactions } from '../../platform/transactions.js';
import { BoardsInReview } from './boards-in-review.js';
import { ReviewAccess, type OpenReview } from './review-access.js';
import { reviewedRequest } from './reviewed-request.js';
import { TimelineReader } from './timeline-reader.js';

/** A review as it was made, and what of it may be written down. */
export interface Review {
  readonly view: ReviewView;
  readonly boardId: string;
  readonly agencyId: string;
}

/** Shows which alternatives to detention a board had at a moment and has now. The need is written nowhere. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly access: ReviewAccess,
    private readonly boards: BoardService,
    private readonly boardsInReview: BoardsInReview,
    private readonly timelines: TimelineReader,
    private readonly requests: RequestsByToken,
    private readonly transactions: Transactions,
  ) {}

  /** The review, audited as having been opened. */
  async openReview(actor: Actor, input: ReviewDto): Promise<ReviewView> {
    const { view, boardId, agencyId } = await this.review(actor, input);
    const { state, pack, now } = view;
    await this.transactions.run((tx) =>
      tx.record(boardId, {
        actor: actor.userId,
        action: 'review.open',
        detail: { agencyId, state, pack: `${pack.jurisdiction} ${pack.version}`, seq: now.seq },
      }),
    );
    return view;
  }

  /** The board as of the moment alone: what a dragged timeline asks for again and again. */
  async readSnapshot(
    actor: Actor,
    { custodyAt: _, token: __, ...input }: ReviewDto,
  ): Promise<ReviewSnapshot> {
    const open = await this.access.open(actor, input);
    const visibility = this.boards.visibilityOf(actor, open.board.id);
    return snapshotOf(await this.boardAt(open, open.moment, visibility), open.question);
  }

  /** Makes the review, with the actor's own sight where no other is named; whoever hands it on audits that. */
  async review(actor: Actor, input: ReviewDto, named?: Visibility): Promise<Review> {
    const open = await this.access.open(actor, input);
    const { board, agencyId, moment, now, pack, question } = open;
    const request =
      input.token === undefined ? null : await this.reviewedRequestOf(actor, board.id, input.token);
    const visibility = named ?? this.boards.visibilityOf(actor, board.id);
    const [boardThen, boardNow] = await Promise.all([
      this.boardAt(open, moment, visibility),
      this.boardAt(open, now, visibility),
    ]);
    const view: ReviewView = {
      board: board.code,
      name: board.name,
      timeZone: board.timeZone,
      demonstration: board.demonstration,
      state: input.state,
      moment,
      at: now,
      legalStatus: question.need.legalStatus,
      ground: question.claimedGround,
      pack,
      then: snapshotOf(boardThen, question),
      now: snapshotOf(boardNow, question),
      clocks: clocksOf(open, input),
      request: request && reviewedRequest(request, boardNow.units),
      timeline: await this.timelines.between(board.id, visibility, question.need, boardThen, boardNow),
    };
    return { view, boardId: board.id, agencyId };
  }

  private async boardAt(
    { board, policy }: OpenReview,
    at: Instant,
    visibility: Visibility,
  ): Promise<BoardAtMoment> {
    const told = await this.boardsInReview.boardAt(board.id, at, visibility);
    return { ...told, timeZone: board.timeZone, policy };
  }

  private reviewedRequestOf(actor: Actor, boardId: string, token: string): Promise<RequestWithSteps> {
    return this.transactions.read((tx) => this.requests.find(tx, actor, boardId, token));
  }
}

function clocksOf({ custodyAt, pack, question, now }: OpenReview, { clockStart }: ReviewDto): ClockReading[] {
  if (custodyAt === null) return [];
  const { legalStatus } = question.need;
  return courtClocks(pack, { start: clockStart ?? 'custody', startedAt: custodyAt, legalStatus }, now);
}
