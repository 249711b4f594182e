import type { DeskEvents } from '@harborlight/contracts';
import type { DeskTopic } from '@harborlight/domain';

export type DeskNews = Parameters<DeskEvents['desk.changed.v1']>[0];

/** What makes a query read again: news of any of these topics on this board, or on any where it names none. */
export interface DeskInterest {
  readonly topics: readonly DeskTopic[];
  readonly boardId?: string;
}

/** Whether the news makes what was read under this interest out of date. */
export const concerns = (news: DeskNews, { topics, boardId }: DeskInterest): boolean =>
  (boardId === undefined || boardId === news.boardId) && topics.some((topic) => news.topics.includes(topic));
