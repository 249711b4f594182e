import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@harborlight/domain';
import type { FastifyRequest } from 'fastify';
import { operationOf } from './operation.js';

const sane = /^[\x21-\x7e]{1,128}$/;

/** The key a request names in `Idempotency-Key`; null where it names none, unless its operation requires one. */
export const IdempotencyKeyHeader = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | null => {
    const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
    if (typeof key === 'string' && sane.test(key)) return key;
    if (key === undefined && operationOf(context.getHandler())?.idempotencyKey === 'honoured') return null;
    throw new DomainError('idempotency-key-missing', [
      { code: 'idempotency-key-missing', field: 'Idempotency-Key' },
    ]);
  },
);
