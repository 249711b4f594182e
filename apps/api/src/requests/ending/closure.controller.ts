import { Body, Controller, Query } from '@nestjs/common';
import type { ParamsOf, RequestView, UnmetView } from '@harborlight/contracts';
import { ClosureDto, UnmetQueryDto } from '@harborlight/contracts/dto';
import { closeRequest, listUnmet } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Operation } from '../../platform/operation.js';
import { PathParams } from '../../platform/path-params.js';
import { ClosureService } from './closure.service.js';

@Controller()
export class ClosureController {
  constructor(private readonly closures: ClosureService) {}

  @Operation(closeRequest)
  close(
    @CurrentActor() actor: Actor,
    @PathParams() { id: requestId }: ParamsOf<typeof closeRequest>,
    @Body() input: ClosureDto,
  ): Promise<RequestView> {
    return this.closures.close(actor, requestId, input);
  }

  @Operation(listUnmet)
  listUnmet(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof listUnmet>,
    @Query() query: UnmetQueryDto,
  ): Promise<UnmetView[]> {
    return this.closures.listUnmet(actor, code, query);
  }
}
