import { Injectable } from '@nestjs/common';
import type { ReviewView } from '@harborlight/contracts';
import type { ReviewDto } from '@harborlight/contracts/dto';
import {
  courtClocks,
  sideOf,
  type Actor,
  type BoardAtMoment,
  type ClockReading,
  type Instant,
  type Side,
  type Sight,
} from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { RequestsByToken, type RequestWithSteps } from '../../placement/requests/requests-by-token.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { BoardsInReview } from './boards-in-review.js';
import { ReviewDoor, type OpenReview } from './review-door.js';
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
    private readonly door: ReviewDoor,
    private readonly boards: BoardService,
    private readonly boardsInReview: BoardsInReview,
    private readonly timelines: TimelineReader,
    private readonly requests: RequestsByToken,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The review, audited as having been opened. */
  async openReview(actor: Actor, ask: ReviewDto): Promise<ReviewView> {
    const { view, boardId, agencyId } = await this.review(actor, ask);
    const { state, pack, now } = view;
    await this.unitOfWork.run((tx) =>
      tx.record(boardId, {
        actor: actor.userId,
        action: 'review.open',
        detail: { agencyId, state, pack: `${pack.jurisdiction} ${pack.version}`, seq: now.seq },
      }),
    );
    return view;
  }

  /** The board as of the moment alone: what a dragged timeline asks for again and again. */
  async readSide(actor: Actor, { custodyAt: _, token: __, ...ask }: ReviewDto): Promise<Side> {
    const open = await this.door.open(actor, ask);
    const sight = this.boards.sightOf(actor, open.board.id);
    return sideOf(await this.boardAt(open, open.moment, sight), open.question);
  }

  /** Makes the review, with the actor's own sight where no other is named; whoever hands it on audits that. */
  async review(actor: Actor, ask: ReviewDto, named?: Sight): Promise<Review> {
    const open = await this.door.open(actor, ask);
    const { board, agencyId, moment, now, pack, question } = open;
    const request = ask.token === undefined ? null : await this.requestOf(actor, board.id, ask.token);
    const sight = named ?? this.boards.sightOf(actor, board.id);
    const [boardThen, boardNow] = await Promise.all([
      this.boardAt(open, moment, sight),
      this.boardAt(open, now, sight),
    ]);
    const view: ReviewView = {
      board: board.code,
      name: board.name,
      timeZone: board.timeZone,
      demonstration: board.demonstration,
      state: ask.state,
      moment,
      at: now,
      legalStatus: question.need.legalStatus,
      ground: question.claimedGround,
      pack,
      then: sideOf(boardThen, question),
      now: sideOf(boardNow, question),
      clocks: clocksOf(open, ask),
      request: request && reviewedRequest(request, boardNow.units),
      timeline: await this.timelines.between(board.id, sight, question.need, boardThen, boardNow),
    };
    return { view, boardId: board.id, agencyId };
  }

  private async boardAt({ board, policy }: OpenReview, at: Instant, sight: Sight): Promise<BoardAtMoment> {
    const told = await this.boardsInReview.boardAt(board.id, at, sight);
    return { ...told, timeZone: board.timeZone, policy };
  }

  private requestOf(actor: Actor, boardId: string, token: string): Promise<RequestWithSteps> {
    return this.unitOfWork.read((tx) => this.requests.find(tx, actor, boardId, token));
  }
}

function clocksOf({ custodyAt, pack, question, now }: OpenReview, { clockStart }: ReviewDto): ClockReading[] {
  if (custodyAt === null) return [];
  const { legalStatus } = question.need;
  return courtClocks(pack, { start: clockStart ?? 'custody', startedAt: custodyAt, legalStatus }, now);
}
