import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, hasPermission, type Actor, type Permission } from '@harborlight/domain';
import type { FastifyRequest } from 'fastify';
import { Sessions } from './actor.js';

export const routeAccessKey = 'harborlight:needs';

/** What a route asks of its caller. Whether the caller may do it to this thing, the service asks. */
export type RouteAccess = Permission | 'nothing';

/** A gateway open to whoever holds the permission anywhere; of a route its operation says it. */
export const RequirePermission = (permission: Permission) =>
  SetMetadata<string, RouteAccess>(routeAccessKey, permission);

@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const need = this.reflector.getAllAndOverride<RouteAccess | undefined>(routeAccessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (need === 'nothing') return true;
    const actor = await this.actorOf(context);
    if (!actor) throw new DomainError('not-signed-in');
    if (!need || !hasPermission(actor, need)) throw new DomainError('not-allowed');
    return true;
  }

  private async actorOf(context: ExecutionContext): Promise<Actor | null> {
    if (context.getType() === 'ws') {
      return context.switchToWs().getClient<{ data: { actor?: Actor } }>().data.actor ?? null;
    }
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return (request.actor = await this.sessions.actorOf(request.headers));
  }
}
