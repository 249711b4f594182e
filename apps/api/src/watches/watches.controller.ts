import { Body, Controller } from '@nestjs/common';
import type { ParamsOf, WatchView } from '@harborlight/contracts';
import { SendNeedDto, WatchDto } from '@harborlight/contracts/dto';
import {
  confirmWatch,
  endWatch,
  listWatches,
  sendWatchNeed,
  setWatch,
} from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { WatchService } from './watch.service.js';

@Controller()
export class WatchesController {
  constructor(private readonly watches: WatchService) {}

  @Operation(setWatch)
  setWatch(@CurrentActor() actor: Actor, @Body() input: WatchDto): Promise<WatchView> {
    return this.watches.setWatch(actor, input);
  }

  @Operation(listWatches)
  listWatches(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof listWatches>,
  ): Promise<WatchView[]> {
    return this.watches.listWatches(actor, code);
  }

  @Operation(sendWatchNeed)
  sendNeed(
    @CurrentActor() actor: Actor,
    @PathParams() { id }: ParamsOf<typeof sendWatchNeed>,
    @Body() { need }: SendNeedDto,
  ): Promise<WatchView> {
    return this.watches.sendNeed(actor, id, need);
  }

  @Operation(confirmWatch)
  confirmWatch(
    @CurrentActor() actor: Actor,
    @PathParams() { id }: ParamsOf<typeof confirmWatch>,
  ): Promise<WatchView> {
    return this.watches.confirmWatch(actor, id);
  }

  @Operation(endWatch)
  endWatch(
    @CurrentActor() actor: Actor,
    @PathParams() { id }: ParamsOf<typeof endWatch>,
  ): Promise<WatchView> {
    return this.watches.endWatch(actor, id);
  }
}
