import { Controller, Get, Param } from '@nestjs/common';
import type { DocketView, HeadlineView } from '@harborlight/contracts';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { RequirePermission } from '../../platform/permission.guard.js';
import { DocketService } from './docket.service.js';

@Controller('api/boards/:code')
export class DocketController {
  constructor(private readonly dockets: DocketService) {}

  @Get('docket')
  @RequirePermission('docket.read')
  readDocket(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<DocketView> {
    return this.dockets.readDocket(actor, code);
  }

  @Get('headline')
  @RequirePermission('docket.read')
  showHeadline(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<HeadlineView> {
    return this.dockets.showHeadline(actor, code);
  }
}
