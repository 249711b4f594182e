import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { DeskTopic } from '@harborlight/domain';

/** The channel on which the nodes tell each other whose desk changed. */
export const deskChannel = 'harborlight_desk';

/** Whose desk changed, and what lies on it. */
export interface DeskNews {
  readonly boardId: string;
  readonly topics: readonly DeskTopic[];
  readonly agencyIds?: readonly string[];
  readonly userIds?: readonly string[];
}

/** Tells open desks to read again. Only a hint: a desk that missed it reads again by itself. */
@Injectable()
export class Desk {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** To be called after the commit; never fails the act it tells of. */
  async tell(news: DeskNews): Promise<void> {
    await this.source
      .query('SELECT pg_notify($1, $2)', [deskChannel, JSON.stringify(news)])
      .catch(() => undefined);
  }
}
