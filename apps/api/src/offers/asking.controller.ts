import { Body, Controller } from '@nestjs/common';
import type { AnswerView, ParamsOf, RequestView } from '@harborlight/contracts';
import { BroadcastDto, CallDto, OffersDto } from '@harborlight/contracts/dto';
import { broadcastRequest, logCall, offerRequest, withdrawOffer } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { IdempotencyKeyHeader } from '../platform/idempotency-key.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { AskingService } from './asking.service.js';
import { CallService } from './call.service.js';
import { WithdrawingService } from './withdrawing.service.js';

/** What an officer does to offers. */
@Controller()
export class AskingController {
  constructor(
    private readonly asking: AskingService,
    private readonly withdrawing: WithdrawingService,
    private readonly calls: CallService,
  ) {}

  @Operation(offerRequest)
  offer(
    @CurrentActor() actor: Actor,
    @PathParams() { id: requestId }: ParamsOf<typeof offerRequest>,
    @Body() input: OffersDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<RequestView> {
    return this.asking.offer(actor, requestId, input, key);
  }

  @Operation(broadcastRequest)
  broadcast(
    @CurrentActor() actor: Actor,
    @PathParams() { id: requestId }: ParamsOf<typeof broadcastRequest>,
    @Body() input: BroadcastDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<RequestView> {
    return this.asking.broadcast(actor, requestId, input, key);
  }

  @Operation(withdrawOffer)
  withdraw(
    @CurrentActor() actor: Actor,
    @PathParams() { id: offerId }: ParamsOf<typeof withdrawOffer>,
  ): Promise<RequestView> {
    return this.withdrawing.withdraw(actor, offerId);
  }

  @Operation(logCall)
  logCall(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof logCall>,
    @Body() input: CallDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<AnswerView> {
    return this.calls.logCall(actor, unitId, input, key);
  }
}
