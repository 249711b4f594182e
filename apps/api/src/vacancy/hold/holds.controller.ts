import { Body, Controller, Query } from '@nestjs/common';
import type { HoldView, ParamsOf } from '@harborlight/contracts';
import { HoldDto, ReleaseDto } from '@harborlight/contracts/dto';
import { extendHold, listHolds, placeHold, releaseHold } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { BoardService } from '../../board/board.service.js';
import { CurrentActor } from '../../platform/actor.js';
import { IdempotencyKeyHeader } from '../../platform/idempotency-key.js';
import { Operation } from '../../platform/operation.js';
import { PathParams } from '../../platform/path-params.js';
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
    @IdempotencyKeyHeader() key: string,
  ): Promise<HoldView> {
    return this.holds.placeHold(actor, input, key);
  }

  @Operation(releaseHold)
  releaseHold(
    @CurrentActor() actor: Actor,
    @PathParams() { id: holdId }: ParamsOf<typeof releaseHold>,
    @Query() { code }: ReleaseDto,
  ): Promise<HoldView> {
    return this.holds.releaseHold(actor, holdId, code);
  }

  @Operation(extendHold)
  extendHold(
    @CurrentActor() actor: Actor,
    @PathParams() { id: holdId }: ParamsOf<typeof extendHold>,
  ): Promise<HoldView> {
    return this.holds.extendHold(actor, holdId);
  }

  @Operation(listHolds)
  async listHolds(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof listHolds>,
  ): Promise<HoldView[]> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.holds.listHolds(actor, id);
  }
}
