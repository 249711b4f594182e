import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

type Schemas = NonNullable<OpenAPIObject['components']>['schemas'];

/** The routes as Nest knows them, and the bodies as the rules of their DTOs describe them. */
function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setTitle('Harborlight')
    .setDescription('Sign in with POST /api/auth/sign-in/email; refusals are application/problem+json.')
    .setVersion('1')
    .addCookieAuth('harborlight.session_token')
    .build();
  const document = SwaggerModule.createDocument(app, outline);
  const bodies = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/components/schemas/',
  }) as Schemas;
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, ...bodies } },
  };
}

/** `GET /api/docs` and `GET /api/openapi.json`. */
export function serveApiDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  });
}
