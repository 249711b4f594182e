import { Controller, Param } from '@nestjs/common';
import type { InboxView } from '@harborlight/contracts';
import { acknowledgeAllNotices, acknowledgeNotice, readInbox } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Operation } from '../../platform/operation.js';
import { IdPipe } from '../../platform/validation.js';
import { InboxService } from './inbox.service.js';

@Controller()
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  @Operation(readInbox)
  read(@CurrentActor() actor: Actor): Promise<InboxView> {
    return this.inbox.inboxOf(actor);
  }

  @Operation(acknowledgeAllNotices)
  acknowledgeAll(@CurrentActor() actor: Actor): Promise<InboxView> {
    return this.inbox.acknowledgeAll(actor);
  }

  @Operation(acknowledgeNotice)
  acknowledge(@CurrentActor() actor: Actor, @Param('id', IdPipe) noticeId: string): Promise<InboxView> {
    return this.inbox.acknowledge(actor, noticeId);
  }
}
