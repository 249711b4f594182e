import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { HoldView } from '@harborlight/contracts';
import { HoldDto, ReleaseDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { CurrentActor } from '../../platform/actor.js';
import { IdempotencyKeyHeader } from '../../platform/idempotency-key.js';
import { RequirePermission } from '../../platform/permission.guard.js';
import { IdPipe } from '../../platform/validation.js';
import { HoldService } from './hold.service.js';

@Controller('api')
@RequirePermission('hold.place')
export class HoldsController {
  constructor(
    private readonly boards: BoardService,
    private readonly holds: HoldService,
  ) {}

  @Post('holds')
  placeHold(
    @CurrentActor() actor: Actor,
    @Body() input: HoldDto,
    @IdempotencyKeyHeader({ required: true }) key: string,
  ): Promise<HoldView> {
    return this.holds.placeHold(actor, input, key);
  }

  @Delete('holds/:id')
  @HttpCode(200)
  releaseHold(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) holdId: string,
    @Query() { code }: ReleaseDto,
  ): Promise<HoldView> {
    return this.holds.releaseHold(actor, holdId, code);
  }

  @Post('holds/:id/extension')
  @HttpCode(200)
  extendHold(@CurrentActor() actor: Actor, @Param('id', IdPipe) holdId: string): Promise<HoldView> {
    return this.holds.extendHold(actor, holdId);
  }

  @Get('boards/:code/holds')
  async listHolds(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<HoldView[]> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.holds.listHolds(actor, id);
  }
}
