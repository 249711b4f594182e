import { Body, Controller, Param, Query } from '@nestjs/common';
import type { RequestView, UnmetView } from '@harborlight/contracts';
import { ClosureDto, UnmetQueryDto } from '@harborlight/contracts/dto';
import { closeRequest, listUnmet } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Operation } from '../../platform/operation.js';
import { IdPipe } from '../../platform/validation.js';
import { ClosureService } from './closure.service.js';

@Controller()
export class ClosureController {
  constructor(private readonly closures: ClosureService) {}

  @Operation(closeRequest)
  close(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) requestId: string,
    @Body() input: ClosureDto,
  ): Promise<RequestView> {
    return this.closures.close(actor, requestId, input);
  }

  @Operation(listUnmet)
  listUnmet(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: UnmetQueryDto,
  ): Promise<UnmetView[]> {
    return this.closures.listUnmet(actor, code, query);
  }
}
