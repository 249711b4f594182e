import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { RequestView } from '@harborlight/contracts';
import { RequestDto, RequestsQueryDto, SendNeedDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { AttemptKey } from '../../platform/attempt-key.js';
import { Needs } from '../../platform/permission.guard.js';
import { IdPipe } from '../../platform/validation.js';
import { RequestService } from './request.service.js';

@Controller('api')
export class RequestsController {
  constructor(private readonly requests: RequestService) {}

  @Post('requests')
  @Needs('request.write')
  openRequest(
    @CurrentActor() actor: Actor,
    @Body() ask: RequestDto,
    @AttemptKey({ required: false }) key: string | null,
  ): Promise<RequestView> {
    return this.requests.openRequest(actor, ask, key);
  }

  @Get('boards/:code/requests')
  @Needs('request.read')
  listRequests(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { state }: RequestsQueryDto,
  ): Promise<RequestView[]> {
    return this.requests.listRequests(actor, code, state ?? null);
  }

  @Get('requests/:id')
  @Needs('request.read')
  readRequest(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<RequestView> {
    return this.requests.readRequest(actor, id);
  }

  @Put('requests/:id/need')
  @Needs('request.write')
  sendNeed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { need }: SendNeedDto,
  ): Promise<RequestView> {
    return this.requests.sendNeed(actor, id, need);
  }
}
