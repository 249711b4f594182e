import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { DeskTopic } from '@harborlight/domain';
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

const tell = 'SELECT pg_notify($1, piece) FROM unnest($2::text[]) AS piece';

/** The news as the channel carries it, in pieces that fit. */
function piecesOf({ agencyIds = [], userIds = [], ...news }: DeskNews): string[] {
  const pieces = Math.ceil(Math.max(agencyIds.length, userIds.length, 1) / mostIds);
  return Array.from({ length: pieces }, (_, piece) => {
    const part = [piece * mostIds, (piece + 1) * mostIds];
    return JSON.stringify({ ...news, agencyIds: agencyIds.slice(...part), userIds: userIds.slice(...part) });
  });
}

/** Tells open desks to read again. Only a hint: a desk that missed it reads again by itself. */
@Injectable()
export class Desk {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** To be called after the commit; never fails the act it tells of. */
  async tell(news: DeskNews): Promise<void> {
    await this.source.query(tell, [deskChannel, piecesOf(news)]).catch(() => undefined);
  }

  /** The news travels with the commit of the transaction, or not at all. */
  async tellOnCommit(tx: Tx, news: DeskNews): Promise<void> {
    await tx.query(tell, [deskChannel, piecesOf(news)]);
  }
}
