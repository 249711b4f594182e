import type { DeskTopic, Instant, NoticeChannel, NoticeKind, Tongue } from '@harborlight/domain';

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

/** Channels and quiet hours of one kind; quiet hours are of the board's wall clock and hush e-mail and push alone. */
export interface NoticeChoice {
  readonly channels: readonly NoticeChannel[];
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
}

/** `GET` and `PUT /api/me/notices` */
export interface NoticePreferenceView {
  readonly tongue: Tongue;
  /** A sound in the open page until somebody acknowledges an offer. */
  readonly soundForOffers: boolean;
  readonly kinds: Readonly<Record<NoticeKind, NoticeChoice>>;
}

/** `GET /api/push-key`: the VAPID key of this installation; null where web push is not configured. */
export interface PushKeyView {
  readonly publicKey: string | null;
  readonly emailConfigured: boolean;
}

export const deskNamespace = '/desk';

/** Server to client: read these again. A desk also reads again whenever its line comes back. */
export interface DeskEvents {
  'desk.changed.v1': (changed: { readonly boardId: string; readonly topics: readonly DeskTopic[] }) => void;
}
