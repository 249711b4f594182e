import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { HandOverView, OfferView, PlacementView } from '@harborlight/contracts';
import { ExitDto, SettleArrivalDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { IdPipe } from '../platform/validation.js';
import { ArrivalService } from './arrival.service.js';
import { HandOverService } from './hand-over.service.js';
import { StayService } from './stay.service.js';

@Controller('api')
export class HandOverController {
  constructor(
    private readonly handOvers: HandOverService,
    private readonly arrivals: ArrivalService,
    private readonly stays: StayService,
  ) {}

  @Get('offers/:id/hand-over')
  @RequirePermission('placement.write')
  showHandOver(@CurrentActor() actor: Actor, @Param('id', IdPipe) offerId: string): Promise<HandOverView> {
    return this.handOvers.show(actor, offerId);
  }

  @Post('offers/:id/arrival')
  @RequirePermission('placement.write')
  @HttpCode(200)
  settleArrival(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) offerId: string,
    @Body() input: SettleArrivalDto,
  ): Promise<OfferView> {
    return this.arrivals.settle(actor, offerId, input);
  }

  @Get('boards/:code/placements')
  @RequirePermission('placement.write')
  listPlacements(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<PlacementView[]> {
    return this.stays.list(actor, code);
  }

  @Post('placements/:id/departure')
  @RequirePermission('offer.answer')
  @HttpCode(200)
  depart(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) placementId: string,
    @Body() { exit }: ExitDto,
  ): Promise<PlacementView> {
    return this.stays.depart(actor, placementId, exit);
  }
}
