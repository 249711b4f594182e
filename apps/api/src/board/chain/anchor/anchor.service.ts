import { Injectable, Logger } from '@nestjs/common';
import type { Anchor } from '@harborlight/contracts';
import { anchoredOf, endOfDay, localDateAt, type ChainName, type Instant } from '@harborlight/domain';
import { Config } from '../../../platform/config.js';
import { chainNouns } from '../chain-reader.js';
import { AnchorRepository, type AnchoredBoard } from './anchor.repository.js';
import { signAnchor } from './signing.js';

/** Signs where each board's log and audit trail stood when its day ended, so that nobody can rewrite that day unnoticed. */
@Injectable()
export class AnchorService {
  private readonly logger = new Logger(AnchorService.name);

  constructor(
    private readonly anchors: AnchorRepository,
    private readonly config: Config,
  ) {}

  /** The newest signed head of a board; null before its first day has ended. */
  newest(boardId: string): Promise<Anchor | null> {
    return this.anchors.newest(boardId);
  }

  /** Signs the day that ended last on each board's own wall, once. */
  async signEndedDays(now: Instant): Promise<void> {
    for (const board of await this.anchors.boards()) await this.signEndedDay(board, now);
  }

  private async signEndedDay({ id, code, timeZone, createdAt }: AnchoredBoard, now: Instant): Promise<void> {
    const day = localDateAt(now, timeZone, -1);
    const end = endOfDay(now, timeZone, -1);
    if (createdAt >= end || (await this.anchors.has(id, day))) return;
    await this.holdAgainstSigned('board', id);
    await this.holdAgainstSigned('audit', id);
    const last = await this.anchors.lastBefore('board', id, end);
    const audit = await this.anchors.lastBefore('audit', id, end);
    await this.anchors.add(
      id,
      signAnchor({ board: code, day, ...last, audit, at: now }, this.config.anchorKey),
    );
  }

  /** Whoever rewrites a chain and every hash of it cannot sign: each night from then on tells. */
  private async holdAgainstSigned(chain: ChainName, boardId: string): Promise<void> {
    const first = await this.anchors.firstDisagreeing(chain, boardId);
    if (first)
      this.logger.error(
        `the ${chainNouns[chain]} of ${first.board} was rewritten: entry ${anchoredOf(first, chain).seq} is not what was signed on ${first.day}`,
      );
  }
}
