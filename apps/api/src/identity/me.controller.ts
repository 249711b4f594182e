import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Me } from '@harborlight/contracts';
import { hasPermission, permissions, type Actor } from '@harborlight/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../platform/actor.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { AccountService } from './account.service.js';
import { SessionService } from './session.service.js';

@Controller('api/me')
export class MeController {
  constructor(
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
  ) {}

  @Get()
  @RequirePermission('account.read')
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
