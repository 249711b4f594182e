import type { LiveUpdate } from '@harborlight/client';
import type { LiveUpdateTopic } from '@harborlight/domain';

/** What makes a query read again: news of any of these topics on this board, or on any where it names none. */
export interface LiveInterest {
  readonly topics: readonly LiveUpdateTopic[];
  readonly boardId?: string;
}

/** Whether the news makes what was read under this interest out of date. */
export const concerns = (update: LiveUpdate, { topics, boardId }: LiveInterest): boolean =>
  (boardId === undefined || boardId === update.boardId) &&
  topics.some((topic) => update.topics.includes(topic));
