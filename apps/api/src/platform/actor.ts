import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError, type Actor } from '@harborlight/domain';
import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the permission guard. */
    actor: Actor | null;
  }
}

/** Who stands behind a request; identity provides it, the guard and the feed ask it. */
export abstract class Sessions {
  abstract actorOf(headers: IncomingHttpHeaders): Promise<Actor | null>;
}

/** The signed-in person of a route that requires a permission. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new DomainError('not-signed-in');
  return actor;
});
