import { Injectable } from '@nestjs/common';
import {
  DomainError,
  timelineOf,
  type BoardAtMoment,
  type Instant,
  type Need,
  type Visibility,
  type Timeline,
  type ViewedEntry,
} from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { LogAsOf } from '../../board/log-as-of.js';
import { LogReader } from '../../board/log-reader.js';
import { BoardsInReview } from './boards-in-review.js';
import { RecordedRepository } from './recorded.repository.js';

/** A day of 1,500 units, or half a year of a small town: what is older is left to whoever drags the timeline there. */
const mostEntries = 10_000;

/** Tells what changed for a need between two moments, as one viewer is told it. */
@Injectable()
export class TimelineReader {
  constructor(
    private readonly boards: BoardService,
    private readonly reader: LogReader,
    private readonly log: LogAsOf,
    private readonly boardsInReview: BoardsInReview,
    private readonly recorded: RecordedRepository,
  ) {}

  async between(
    boardId: string,
    visibility: Visibility,
    need: Need,
    then: BoardAtMoment,
    now: BoardAtMoment,
  ): Promise<Timeline> {
    const from = await this.recorded.beginningOf(boardId, then.at, now.at, mostEntries);
    const { units } = from === then.at ? then : await this.boardsInReview.boardAt(boardId, from, visibility);
    const { timeZone, policy } = now;
    const entries = await this.entriesBetween(boardId, visibility, from, now.at);
    return timelineOf({ from, to: now.at, units, entries, need, timeZone, policy });
  }

  private async entriesBetween(
    boardId: string,
    visibility: Visibility,
    from: Instant,
    to: Instant,
  ): Promise<ViewedEntry[]> {
    const live = await this.reader.find(boardId);
    if (!live) throw new DomainError('not-found');
    const viewed: ViewedEntry[] = [];
    for await (const page of this.log.between(boardId, from, to))
      viewed.push(...this.boards.viewEntries(live, page, visibility));
    return viewed;
  }
}
