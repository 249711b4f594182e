import type { Instant, LocalTime } from '../time/instant.js';
import { nextWallClock } from '../time/wall-clock.js';
import type { NoticeChannel, NoticeKind } from '../vocabulary/placement-codes.js';
import type { Locale } from '../vocabulary/localized-text.js';

/** Channels and quiet hours of one kind; quiet hours are of the board's wall clock and hush e-mail and push alone. */
export interface NoticeChoice {
  readonly channels: readonly NoticeChannel[];
  readonly quietFrom: LocalTime | null;
  readonly quietTo: LocalTime | null;
}

/** How one person wants to be told. */
export interface NoticePreference {
  readonly tongue: Locale;
  /** A sound in the open page until somebody acknowledges an offer. */
  readonly soundForOffers: boolean;
  readonly kinds: Readonly<Record<NoticeKind, NoticeChoice>>;
}

const by = (...channels: NoticeChannel[]): NoticeChoice => ({ channels, quietFrom: null, quietTo: null });

/** How somebody is told who never chose: at any hour, louder where a child waits for the answer. */
export const defaultNoticePreference: NoticePreference = {
  tongue: 'en',
  soundForOffers: true,
  kinds: {
    offer: by('email', 'push'),
    'offer-withdrawn': by('push'),
    answer: by('email', 'push'),
    'hold-ending': by('push'),
    'hold-ended': by('email', 'push'),
    'arrival-late': by('email', 'push'),
    'watch-hit': by('email', 'push'),
    'alternative-open': by('email', 'push'),
    'watch-confirm': by('email', 'push'),
    'still-right': { ...by('push'), quietFrom: '22:00', quietTo: '07:00' },
    escalation: by('email', 'push'),
  },
};

/** When a message written at `at` may leave: at once, or at the end of the quiet hours it falls into. */
export function mayLeaveAt({ quietFrom, quietTo }: NoticeChoice, at: Instant, timeZone: string): Instant {
  if (quietFrom === null || quietTo === null) return at;
  const end = nextWallClock(quietTo, at, timeZone);
  return end < nextWallClock(quietFrom, at, timeZone) ? end : at;
}
