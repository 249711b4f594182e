import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { RequestView } from '@harborlight/contracts';
import { RequestDto, RequestsQueryDto, SendNeedDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { IdempotencyKeyHeader } from '../platform/idempotency-key.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { IdPipe } from '../platform/validation.js';
import { RequestService } from './request.service.js';

@Controller('api')
export class RequestsController {
  constructor(private readonly requests: RequestService) {}

  @Post('requests')
  @RequirePermission('request.write')
  openRequest(
    @CurrentActor() actor: Actor,
    @Body() input: RequestDto,
    @IdempotencyKeyHeader({ required: false }) key: string | null,
  ): Promise<RequestView> {
    return this.requests.openRequest(actor, input, key);
  }

  @Get('boards/:code/requests')
  @RequirePermission('request.read')
  listRequests(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { state }: RequestsQueryDto,
  ): Promise<RequestView[]> {
    return this.requests.listRequests(actor, code, state ?? null);
  }

  @Get('requests/:id')
  @RequirePermission('request.read')
  readRequest(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<RequestView> {
    return this.requests.readRequest(actor, id);
  }

  @Put('requests/:id/need')
  @RequirePermission('request.write')
  sendNeed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { need }: SendNeedDto,
  ): Promise<RequestView> {
    return this.requests.sendNeed(actor, id, need);
  }
}
