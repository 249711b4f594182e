import { messagesOf } from '@harborlight/messages/all';
import type { Locator } from '@playwright/test';
import type { Instant, NoticeKind } from '@harborlight/domain';
import type { UserActions, LocalizedText } from './user-actions.js';

const bell: LocalizedText = { en: 'Inbox, ', es: 'Avisos, ' };

/** What waits for somebody, behind the bell of every page. */
export class Inbox {
  constructor(readonly user: UserActions) {}

  async open(): Promise<void> {
    await this.user.tap(this.user.page.getByRole('button', { name: this.user.say(bell) }));
  }

  /** The newest notice of a kind. */
  newest(kind: NoticeKind): Locator {
    return this.user.page
      .getByRole('button', { name: messagesOf('codes', this.user.locale)(`notice.${kind}`) })
      .first();
  }

  /** When the newest notice of a kind came. */
  async newestAt(kind: NoticeKind): Promise<Instant | null> {
    return this.newest(kind).getByRole('time').getAttribute('datetime');
  }
}
