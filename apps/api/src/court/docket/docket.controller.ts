import { Controller } from '@nestjs/common';
import type { DocketView, HeadlineView, ParamsOf } from '@harborlight/contracts';
import { readDocket, readHeadline } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Operation } from '../../platform/operation.js';
import { PathParams } from '../../platform/path-params.js';
import { DocketService } from './docket.service.js';

@Controller()
export class DocketController {
  constructor(private readonly dockets: DocketService) {}

  @Operation(readDocket)
  readDocket(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof readDocket>,
  ): Promise<DocketView> {
    return this.dockets.readDocket(actor, code);
  }

  @Operation(readHeadline)
  showHeadline(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof readHeadline>,
  ): Promise<HeadlineView> {
    return this.dockets.showHeadline(actor, code);
  }
}
