import { Controller, Req, Res } from '@nestjs/common';
import type { Me } from '@harborlight/contracts';
import { readMe } from '@harborlight/contracts/operations';
import { hasPermission, permissions, type Actor } from '@harborlight/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../platform/actor.js';
import { Operation } from '../platform/operation.js';
import { AccountService } from './account.service.js';
import { SessionService } from './session.service.js';

@Controller()
export class MeController {
  constructor(
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
  ) {}

  @Operation(readMe)
  async me(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { userId } = actor;
    reply.header('set-cookie', await this.sessions.prolong(request.headers));
    const { email, name } = await this.accounts.findPerson(userId);
    return {
      userId,
      email,
      name,
      memberships: await this.accounts.membershipsOf(userId),
      permissions: permissions.filter((permission) => hasPermission(actor, permission)),
    };
  }
}
