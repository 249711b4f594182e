import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@harborlight/domain';
import type { FastifyRequest } from 'fastify';

const sane = /^[\x21-\x7e]{1,128}$/;

/** The attempt a request names in `Idempotency-Key`; null where it names none, unless the route must have one. */
export const IdempotencyKeyHeader = createParamDecorator(
  ({ required }: { readonly required: boolean }, context: ExecutionContext): string | null => {
    const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
    if (typeof key === 'string' && sane.test(key)) return key;
    if (key === undefined && !required) return null;
    throw new DomainError('idempotency-key-missing', [
      { code: 'idempotency-key-missing', field: 'Idempotency-Key' },
    ]);
  },
);
