import { Body, Controller } from '@nestjs/common';
import type { ParamsOf, PolicyView } from '@harborlight/contracts';
import { PolicyDto } from '@harborlight/contracts/dto';
import { changePolicy, readPolicy } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { PolicyService } from './policy.service.js';

@Controller()
export class PolicyController {
  constructor(private readonly policies: PolicyService) {}

  @Operation(readPolicy)
  showPolicy(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof readPolicy>,
  ): Promise<PolicyView> {
    return this.policies.showPolicy(actor, code);
  }

  @Operation(changePolicy)
  changePolicy(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof changePolicy>,
    @Body() policy: PolicyDto,
  ): Promise<PolicyView> {
    return this.policies.changePolicy(actor, code, policy);
  }
}
