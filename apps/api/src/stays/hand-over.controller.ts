import { Body, Controller } from '@nestjs/common';
import type { HandOverView, OfferView, ParamsOf, PlacementView } from '@harborlight/contracts';
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
import { PathParams } from '../platform/path-params.js';
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
  showHandOver(
    @CurrentActor() actor: Actor,
    @PathParams() { id: offerId }: ParamsOf<typeof readHandOver>,
  ): Promise<HandOverView> {
    return this.handOvers.show(actor, offerId);
  }

  @Operation(settleArrival)
  settleArrival(
    @CurrentActor() actor: Actor,
    @PathParams() { id: offerId }: ParamsOf<typeof settleArrival>,
    @Body() input: SettleArrivalDto,
  ): Promise<OfferView> {
    return this.arrivals.settle(actor, offerId, input);
  }

  @Operation(listPlacements)
  listPlacements(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof listPlacements>,
  ): Promise<PlacementView[]> {
    return this.stays.list(actor, code);
  }

  @Operation(recordPlacementDeparture)
  depart(
    @CurrentActor() actor: Actor,
    @PathParams() { id: placementId }: ParamsOf<typeof recordPlacementDeparture>,
    @Body() { exit }: ExitDto,
  ): Promise<PlacementView> {
    return this.stays.depart(actor, placementId, exit);
  }
}
