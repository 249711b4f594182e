import type { NoticeKind, Locale } from '@harborlight/domain';
import { messagesOf } from '@harborlight/messages/all';

/** What leaves the house: words that follow from the kind alone, and the way to the board. */
export interface Letter {
  readonly tongue: Locale;
  readonly subject: string;
  readonly sentence: string;
  /** Where it is answered: a path of our own. */
  readonly path: string;
}

/** The page on which a notice of this kind is answered; the board itself where that depends on who reads it. */
function pageOf(kind: NoticeKind, subjectId: string): string {
  switch (kind) {
    case 'offer':
      return `/asked?offer=${subjectId}`;
    case 'answer':
      return `/requests/${subjectId}`;
    case 'still-right':
      return '/shelter';
    case 'alternative-open':
    case 'watch-confirm':
      return '/docket';
    case 'watch-hit':
    case 'offer-withdrawn':
    case 'hold-ending':
    case 'hold-ended':
    case 'arrival-late':
    case 'escalation':
      return '';
  }
}

/** What a notice is written of: its kind, its board's code, and the id of what it speaks of. */
export interface Occasion {
  readonly kind: NoticeKind;
  readonly board: string;
  readonly subjectId: string;
}

export const letterOf = ({ kind, board, subjectId }: Occasion, locale: Locale): Letter => ({
  tongue: locale,
  subject: messagesOf('mail', locale)('subject'),
  sentence: messagesOf('codes', locale)(`notice.${kind}`),
  path: `/boards/${encodeURIComponent(board)}${pageOf(kind, subjectId)}`,
});
