import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { Mail } from './delivery/mail.js';
import { Messenger } from './delivery/messenger.js';
import { OutboxRepository } from './delivery/outbox.repository.js';
import { Push } from './delivery/push.js';
import { LiveUpdates } from './live-updates.js';
import { LiveUpdatesGateway } from './live-updates.gateway.js';
import { ForgetOldNotices } from './inbox/forget-old-notices.js';
import { InboxController } from './inbox/inbox.controller.js';
import { InboxService } from './inbox/inbox.service.js';
import { Notices } from './notices.js';
import { PreferenceController } from './preference/preference.controller.js';
import { PreferenceService } from './preference/preference.service.js';

/** Inboxes, e-mail, web push, and the live updates that say when to read again. */
@Module({
  imports: [IdentityModule],
  controllers: [InboxController, PreferenceController],
  providers: [
    Notices,
    LiveUpdates,
    LiveUpdatesGateway,
    InboxService,
    ForgetOldNotices,
    PreferenceService,
    OutboxRepository,
    Mail,
    Push,
    Messenger,
  ],
  exports: [Notices, LiveUpdates, Mail],
})
export class NoticeModule {}
