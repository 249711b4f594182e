import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { InboxView } from '@harborlight/contracts';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { RequirePermission } from '../../platform/permission.guard.js';
import { IdPipe } from '../../platform/validation.js';
import { InboxService } from './inbox.service.js';

@Controller('api/inbox')
@RequirePermission('inbox.read')
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  @Get()
  read(@CurrentActor() actor: Actor): Promise<InboxView> {
    return this.inbox.inboxOf(actor);
  }

  @Post('acknowledgement')
  @HttpCode(200)
  acknowledgeAll(@CurrentActor() actor: Actor): Promise<InboxView> {
    return this.inbox.acknowledgeAll(actor);
  }

  @Post(':id/acknowledgement')
  @HttpCode(200)
  acknowledge(@CurrentActor() actor: Actor, @Param('id', IdPipe) noticeId: string): Promise<InboxView> {
    return this.inbox.acknowledge(actor, noticeId);
  }
}
