import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { WatchView } from '@harborlight/contracts';
import { SendNeedDto, WatchDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { IdPipe } from '../platform/validation.js';
import { WatchService } from './watch.service.js';

@Controller('api')
@RequirePermission('watch.write')
export class WatchesController {
  constructor(private readonly watches: WatchService) {}

  @Post('watches')
  setWatch(@CurrentActor() actor: Actor, @Body() input: WatchDto): Promise<WatchView> {
    return this.watches.setWatch(actor, input);
  }

  @Get('boards/:code/watches')
  listWatches(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<WatchView[]> {
    return this.watches.listWatches(actor, code);
  }

  @Put('watches/:id/need')
  sendNeed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { need }: SendNeedDto,
  ): Promise<WatchView> {
    return this.watches.sendNeed(actor, id, need);
  }

  @Post('watches/:id/confirmation')
  @HttpCode(200)
  confirmWatch(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<WatchView> {
    return this.watches.confirmWatch(actor, id);
  }

  @Delete('watches/:id')
  @HttpCode(200)
  endWatch(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<WatchView> {
    return this.watches.endWatch(actor, id);
  }
}
