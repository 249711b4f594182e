import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { RequestView, UnmetView } from '@harborlight/contracts';
import { ClosureDto, UnmetQueryDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { RequirePermission } from '../../platform/permission.guard.js';
import { IdPipe } from '../../platform/validation.js';
import { ClosureService } from './closure.service.js';

@Controller('api')
export class ClosureController {
  constructor(private readonly closures: ClosureService) {}

  @Post('requests/:id/closure')
  @RequirePermission('request.write')
  @HttpCode(200)
  close(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) requestId: string,
    @Body() input: ClosureDto,
  ): Promise<RequestView> {
    return this.closures.close(actor, requestId, input);
  }

  @Get('boards/:code/unmet')
  @RequirePermission('calibration.read')
  listUnmet(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: UnmetQueryDto,
  ): Promise<UnmetView[]> {
    return this.closures.listUnmet(actor, code, query);
  }
}
