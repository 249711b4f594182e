import { Body, Controller, Query } from '@nestjs/common';
import type { AnswerView, AskedView, ParamsOf } from '@harborlight/contracts';
import { AnswerDto, OffersQueryDto } from '@harborlight/contracts/dto';
import { acknowledgeOffer, answerOffer, listOffers } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { IdempotencyKeyHeader } from '../platform/idempotency-key.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { AnsweringService } from './answering.service.js';
import { AskedService } from './asked.service.js';

/** What a shelter does with what it is asked. */
@Controller()
export class AskedController {
  constructor(
    private readonly asked: AskedService,
    private readonly answering: AnsweringService,
  ) {}

  @Operation(listOffers)
  listAsked(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof listOffers>,
    @Query() { state }: OffersQueryDto,
  ): Promise<AskedView[]> {
    return this.asked.listAsked(actor, code, state ?? null);
  }

  @Operation(acknowledgeOffer)
  acknowledge(
    @CurrentActor() actor: Actor,
    @PathParams() { id: offerId }: ParamsOf<typeof acknowledgeOffer>,
  ): Promise<AskedView> {
    return this.asked.acknowledge(actor, offerId);
  }

  @Operation(answerOffer)
  answer(
    @CurrentActor() actor: Actor,
    @PathParams() { id: offerId }: ParamsOf<typeof answerOffer>,
    @Body() input: AnswerDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<AnswerView> {
    return this.answering.answer(actor, offerId, input, key);
  }
}
