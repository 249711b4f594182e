import { Controller } from '@nestjs/common';
import type { InboxView, ParamsOf } from '@harborlight/contracts';
import { acknowledgeAllNotices, acknowledgeNotice, readInbox } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Operation } from '../../platform/operation.js';
import { PathParams } from '../../platform/path-params.js';
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
  acknowledge(
    @CurrentActor() actor: Actor,
    @PathParams() { id: noticeId }: ParamsOf<typeof acknowledgeNotice>,
  ): Promise<InboxView> {
    return this.inbox.acknowledge(actor, noticeId);
  }
}
