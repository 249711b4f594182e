import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { PolicyView } from '@harborlight/contracts';
import { PolicyDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { PolicyService } from './policy.service.js';

@Controller('api/boards/:code/policy')
export class PolicyController {
  constructor(private readonly policies: PolicyService) {}

  @Get()
  @RequirePermission('policy.read')
  showPolicy(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<PolicyView> {
    return this.policies.showPolicy(actor, code);
  }

  @Put()
  @RequirePermission('policy.write')
  changePolicy(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() policy: PolicyDto,
  ): Promise<PolicyView> {
    return this.policies.changePolicy(actor, code, policy);
  }
}
