import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { asyncApiDocument } from './asyncapi.js';
import { openApiDocument } from './openapi.js';

/** `GET /api/docs`, `GET /api/openapi.json` and `GET /api/asyncapi.json`: open to everybody. */
export function serveApiDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, openApiDocument() as unknown as OpenAPIObject, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  });
  const live = asyncApiDocument();
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/asyncapi.json', (_: FastifyRequest, reply: FastifyReply) => reply.send(live));
}
