import { Injectable } from '@nestjs/common';
import type { DeskTopic } from '@harborlight/domain';
import { Durability, type News } from '../platform/durability.js';
import type { Tx } from '../platform/unit-of-work.js';

/** The channel on which the nodes tell each other whose desk changed. */
export const deskChannel = 'harborlight_desk';

/** Whose desk changed, and what lies on it. Without agencies or people: everybody of the board. */
export interface DeskNews {
  readonly boardId: string;
  readonly topics: readonly DeskTopic[];
  readonly agencyIds?: readonly string[];
  readonly userIds?: readonly string[];
}

/** PostgreSQL carries less than 8,000 bytes in one piece of news; an id takes 39 of them. */
const mostIds = 90;

/** The news as the channel carries it, in pieces that fit. */
function piecesOf({ agencyIds = [], userIds = [], ...news }: DeskNews): News[] {
  const pieces = Math.ceil(Math.max(agencyIds.length, userIds.length, 1) / mostIds);
  return Array.from({ length: pieces }, (_, piece) => {
    const part = [piece * mostIds, (piece + 1) * mostIds];
    const payload = { ...news, agencyIds: agencyIds.slice(...part), userIds: userIds.slice(...part) };
    return { channel: deskChannel, payload: JSON.stringify(payload) };
  });
}

/** Tells open desks to read again. Only a hint: a desk that missed it reads again by itself. */
@Injectable()
export class Desk {
  constructor(private readonly durability: Durability) {}

  /** To be called after the commit; never fails the act it tells of. */
  async tell(news: DeskNews): Promise<void> {
    await this.durability
      .take()
      .then((line) => line.settled(null, piecesOf(news)))
      .catch(() => undefined);
  }

  /** The news follows the commit of the transaction, or never leaves. */
  tellOnCommit(tx: Tx, news: DeskNews): void {
    tx.news.push(...piecesOf(news));
  }
}
