import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, unexpectedProblem } from './problem.js';

/** The one place where an error becomes an answer. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const expected = problemOf(error);
  if (!expected) request.log.error({ err: error }, 'unexpected error');
  const told = expected ?? unexpectedProblem(request.id);
  const retryAfter = told.reasons?.[0]?.facts?.['retryAfterSeconds'];
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  void reply.status(told.status).type('application/problem+json').send(JSON.stringify(told));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
