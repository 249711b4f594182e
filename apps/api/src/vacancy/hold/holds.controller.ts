import { Body, Controller, Param, Query } from '@nestjs/common';
import type { HoldView } from '@harborlight/contracts';
import { HoldDto, ReleaseDto } from '@harborlight/contracts/dto';
import { extendHold, listHolds, placeHold, releaseHold } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { CurrentActor } from '../../platform/actor.js';
import { IdempotencyKeyHeader } from '../../platform/idempotency-key.js';
import { Operation } from '../../platform/operation.js';
import { IdPipe } from '../../platform/validation.js';
import { HoldService } from './hold.service.js';

@Controller()
export class HoldsController {
  constructor(
    private readonly boards: BoardService,
    private readonly holds: HoldService,
  ) {}

  @Operation(placeHold)
  placeHold(
    @CurrentActor() actor: Actor,
    @Body() input: HoldDto,
    @IdempotencyKeyHeader({ required: true }) key: string,
  ): Promise<HoldView> {
    return this.holds.placeHold(actor, input, key);
  }

  @Operation(releaseHold)
  releaseHold(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) holdId: string,
    @Query() { code }: ReleaseDto,
  ): Promise<HoldView> {
    return this.holds.releaseHold(actor, holdId, code);
  }

  @Operation(extendHold)
  extendHold(@CurrentActor() actor: Actor, @Param('id', IdPipe) holdId: string): Promise<HoldView> {
    return this.holds.extendHold(actor, holdId);
  }

  @Operation(listHolds)
  async listHolds(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<HoldView[]> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.holds.listHolds(actor, id);
  }
}
