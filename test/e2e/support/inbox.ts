import type { Locator } from '@playwright/test';
import { noticeWords, type Instant, type NoticeKind } from '@harborlight/domain';
import type { Hand, Phrase } from './hand.js';

const bell: Phrase = { en: 'Inbox, ', es: 'Avisos, ' };

/** What waits for somebody, behind the bell of every page. */
export class Inbox {
  constructor(readonly hand: Hand) {}

  async open(): Promise<void> {
    await this.hand.tap(this.hand.page.getByRole('button', { name: this.hand.say(bell) }));
  }

  /** The newest notice of a kind. */
  newest(kind: NoticeKind): Locator {
    return this.hand.page.getByRole('button', { name: noticeWords[kind][this.hand.tongue] }).first();
  }

  /** When the newest notice of a kind came. */
  async newestAt(kind: NoticeKind): Promise<Instant | null> {
    return this.newest(kind).getByRole('time').getAttribute('datetime');
  }
}
