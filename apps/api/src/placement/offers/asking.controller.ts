import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import type { AnswerView, RequestView } from '@harborlight/contracts';
import { BroadcastDto, CallDto, OffersDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { AttemptKey } from '../../platform/attempt-key.js';
import { Needs } from '../../platform/permission.guard.js';
import { IdPipe } from '../../platform/validation.js';
import { AskingService } from './asking.service.js';
import { CallService } from './call.service.js';
import { WithdrawingService } from './withdrawing.service.js';

/** What an officer does to offers. */
@Controller('api')
@Needs('request.write')
export class AskingController {
  constructor(
    private readonly asking: AskingService,
    private readonly withdrawing: WithdrawingService,
    private readonly calls: CallService,
  ) {}

  @Post('requests/:id/offers')
  offer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) requestId: string,
    @Body() ask: OffersDto,
    @AttemptKey({ required: false }) key: string | null,
  ): Promise<RequestView> {
    return this.asking.offer(actor, requestId, ask, key);
  }

  @Post('requests/:id/broadcast')
  broadcast(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) requestId: string,
    @Body() ask: BroadcastDto,
    @AttemptKey({ required: false }) key: string | null,
  ): Promise<RequestView> {
    return this.asking.broadcast(actor, requestId, ask, key);
  }

  @Delete('offers/:id')
  @HttpCode(200)
  withdraw(@CurrentActor() actor: Actor, @Param('id', IdPipe) offerId: string): Promise<RequestView> {
    return this.withdrawing.withdraw(actor, offerId);
  }

  @Post('units/:id/calls')
  logCall(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() said: CallDto,
    @AttemptKey({ required: false }) key: string | null,
  ): Promise<AnswerView> {
    return this.calls.logCall(actor, unitId, said, key);
  }
}
