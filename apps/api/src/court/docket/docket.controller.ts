import { Controller, Param } from '@nestjs/common';
import type { DocketView, HeadlineView } from '@harborlight/contracts';
import { readDocket, readHeadline } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Operation } from '../../platform/operation.js';
import { DocketService } from './docket.service.js';

@Controller()
export class DocketController {
  constructor(private readonly dockets: DocketService) {}

  @Operation(readDocket)
  readDocket(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<DocketView> {
    return this.dockets.readDocket(actor, code);
  }

  @Operation(readHeadline)
  showHeadline(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<HeadlineView> {
    return this.dockets.showHeadline(actor, code);
  }
}
