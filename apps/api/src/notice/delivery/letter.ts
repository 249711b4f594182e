import { messageWords, noticeWords, type NoticeKind, type Tongue } from '@harborlight/domain';

/** What leaves the house: words that follow from the kind alone, and the way to the board. */
export interface Letter {
  readonly tongue: Tongue;
  readonly subject: string;
  readonly sentence: string;
  /** Where on the board it is answered: a path of our own. */
  readonly path: string;
}

export const letterOf = (kind: NoticeKind, board: string, tongue: Tongue): Letter => ({
  tongue,
  subject: messageWords.subject[tongue],
  sentence: noticeWords[kind][tongue],
  path: `/boards/${encodeURIComponent(board)}`,
});
