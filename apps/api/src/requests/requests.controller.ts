import { Body, Controller, Query } from '@nestjs/common';
import type { ParamsOf, RequestView } from '@harborlight/contracts';
import { RequestDto, RequestsQueryDto, SendNeedDto } from '@harborlight/contracts/dto';
import { listRequests, openRequest, readRequest, sendNeed } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { IdempotencyKeyHeader } from '../platform/idempotency-key.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { RequestService } from './request.service.js';

@Controller()
export class RequestsController {
  constructor(private readonly requests: RequestService) {}

  @Operation(openRequest)
  openRequest(
    @CurrentActor() actor: Actor,
    @Body() input: RequestDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<RequestView> {
    return this.requests.openRequest(actor, input, key);
  }

  @Operation(listRequests)
  listRequests(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof listRequests>,
    @Query() { state }: RequestsQueryDto,
  ): Promise<RequestView[]> {
    return this.requests.listRequests(actor, code, state ?? null);
  }

  @Operation(readRequest)
  readRequest(
    @CurrentActor() actor: Actor,
    @PathParams() { id }: ParamsOf<typeof readRequest>,
  ): Promise<RequestView> {
    return this.requests.readRequest(actor, id);
  }

  @Operation(sendNeed)
  sendNeed(
    @CurrentActor() actor: Actor,
    @PathParams() { id }: ParamsOf<typeof sendNeed>,
    @Body() { need }: SendNeedDto,
  ): Promise<RequestView> {
    return this.requests.sendNeed(actor, id, need);
  }
}
