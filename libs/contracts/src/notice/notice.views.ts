import type { Instant, NoticeKind, NoticePreference } from '@harborlight/domain';

/** One notice: its words follow from its kind, and name no facility and nothing of a child. */
export interface NoticeView {
  readonly id: string;
  readonly boardId: string;
  readonly board: string;
  readonly kind: NoticeKind;
  /** The request, offer, unit or watch it speaks of. */
  readonly subjectId: string | null;
  readonly at: Instant;
  readonly acknowledgedAt: Instant | null;
}

/** `GET /api/inbox`: the newest hundred, newest first. */
export interface InboxView {
  readonly waiting: number;
  readonly notices: readonly NoticeView[];
}

/** `GET` and `PUT /api/me/notices` */
export type NoticePreferenceView = NoticePreference;

/** `GET /api/push-key`: the VAPID key of this installation; null where web push is not configured. */
export interface PushKeyView {
  readonly publicKey: string | null;
  readonly emailConfigured: boolean;
}
