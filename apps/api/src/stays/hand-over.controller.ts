import { Body, Controller, Param } from '@nestjs/common';
import type { HandOverView, OfferView, PlacementView } from '@harborlight/contracts';
import { ExitDto, SettleArrivalDto } from '@harborlight/contracts/dto';
import {
  listPlacements,
  readHandOver,
  recordPlacementDeparture,
  settleArrival,
} from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { Operation } from '../platform/operation.js';
import { IdPipe } from '../platform/validation.js';
import { ArrivalService } from './arrival.service.js';
import { HandOverService } from './hand-over.service.js';
import { StayService } from './stay.service.js';

@Controller()
export class HandOverController {
  constructor(
    private readonly handOvers: HandOverService,
    private readonly arrivals: ArrivalService,
    private readonly stays: StayService,
  ) {}

  @Operation(readHandOver)
  showHandOver(@CurrentActor() actor: Actor, @Param('id', IdPipe) offerId: string): Promise<HandOverView> {
    return this.handOvers.show(actor, offerId);
  }

  @Operation(settleArrival)
  settleArrival(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) offerId: string,
    @Body() input: SettleArrivalDto,
  ): Promise<OfferView> {
    return this.arrivals.settle(actor, offerId, input);
  }

  @Operation(listPlacements)
  listPlacements(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<PlacementView[]> {
    return this.stays.list(actor, code);
  }

  @Operation(recordPlacementDeparture)
  depart(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) placementId: string,
    @Body() { exit }: ExitDto,
  ): Promise<PlacementView> {
    return this.stays.depart(actor, placementId, exit);
  }
}
