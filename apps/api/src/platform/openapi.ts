import { refusalsOf, tags, type Operation } from '@harborlight/contracts';
import * as operations from '@harborlight/contracts/operations';
import { schemas, wire } from '@harborlight/contracts/schemas';
import type { RefusalCode } from '@harborlight/domain';
import { messagesOf } from '@harborlight/messages/all';
import { paramFormats } from './path-params.js';
import { statusOfCode } from './problem-status.js';

type Json = Readonly<Record<string, unknown>>;
interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

export const allOperations: readonly Operation[] = Object.values(operations);

/** `/api/units/:id` as OpenAPI writes it. */
export const templateOf = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

/** Follows references to the schema that they name. */
function resolve(schema: Json | undefined): ObjectSchema {
  const name = (schema?.['$ref'] as string | undefined)?.split('/').at(-1);
  return name ? resolve(schemas[name]) : (schema ?? {});
}

function parametersOf({ id, path, idempotencyKey }: Operation): Json[] {
  const ofPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(paramFormats[name] && { format: paramFormats[name].format }) },
  }));
  const query = resolve(wire[id]?.['query']);
  const ofQuery = Object.entries(query.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: query.required?.includes(name) ?? false,
    schema,
  }));
  const key = {
    $ref: `#/components/parameters/${idempotencyKey === 'required' ? 'RequiredIdempotencyKey' : 'IdempotencyKey'}`,
  };
  return [...ofPath, ...ofQuery, ...(idempotencyKey ? [key] : [])];
}

const headerOf = (description: string): Json => ({ description, schema: { type: 'string' } });
const requestId = { 'x-request-id': { $ref: '#/components/headers/RequestId' } };

function successOf({ id, answer }: Operation): Json {
  const headers = Object.entries(answer.headers ?? {}).map(([name, says]) => [name, headerOf(says)] as const);
  const content = {
    ...(answer.json && { 'application/json': { schema: wire[id]?.['answer'] } }),
    ...(answer.file && { [answer.file.contentType.split(';')[0] as string]: {} }),
  };
  const description = { 200: 'Done', 201: 'Made', 204: 'Done; nothing to say' }[answer.status];
  return {
    description,
    headers: { ...requestId, ...Object.fromEntries(headers) },
    ...(answer.status !== 204 && { content }),
  };
}

/** One answer for each status a refusal travels under, with the codes it may carry there. */
function refusedOf(operation: Operation): [string, Json][] {
  const byStatus = Map.groupBy(refusalsOf(operation), (code) => statusOfCode[code]);
  return [...byStatus].map(([status, codes]) => [
    String(status),
    {
      description: codes.map((code) => `\`${code}\`: ${messagesOf('refusals', 'en')(code)}`).join('\n\n'),
      headers: {
        ...requestId,
        ...(status === 429 && { 'retry-after': headerOf('Seconds to wait before the next try') }),
      },
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              { properties: { status: { const: status }, code: { enum: [...codes].sort() } } },
            ],
          },
        },
      },
    },
  ]);
}

/** The session is asked for by the guard, or by the service of a public route that may refuse `not-signed-in`. */
const needsSession = ({ permission, refusals }: Operation): boolean =>
  permission !== 'public' || refusals.includes('not-signed-in' satisfies RefusalCode);

function describe(operation: Operation): Json {
  const { id, summary, tag, permission, body } = operation;
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...(permission !== 'public' && { description: `Needs the permission \`${permission}\`.` }),
    security: needsSession(operation) ? [{ session: [] }] : [],
    parameters: parametersOf(operation),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: wire[id]?.['body'] } } },
    }),
    responses: Object.fromEntries([
      [String(operation.answer.status), successOf(operation)] as const,
      ...refusedOf(operation),
    ]),
  };
}

const keyParameter = (required: boolean): Json => ({
  name: 'Idempotency-Key',
  in: 'header',
  required,
  description: 'A key of your own for this act: a retry with the same key is answered as the first try was.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,128}$' },
});

/** Names that a schema refers to, and those that these refer to. */
export function referredTo(from: unknown, found = new Set<string>()): ReadonlySet<string> {
  for (const [, name = ''] of JSON.stringify(from).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    referredTo(schemas[name], found);
  }
  return found;
}

/** The OpenAPI 3.1 document of the server, written from the operations alone. */
export function openApiDocument(all: readonly Operation[] = allOperations): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of all)
    (paths[templateOf(operation.path)] ??= {})[operation.method.toLowerCase()] = describe(operation);
  const used = referredTo(paths);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Harborlight',
      version: '1',
      description:
        'Sign in with `POST /api/auth/sign-in/email`. Refusals are `application/problem+json`; clients choose their sentence by `code`. The live feed is described at `/api/asyncapi.json`.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'harborlight.session_token',
          description: 'Behind HTTPS the name is `__Secure-harborlight.session_token`.',
        },
      },
      headers: { RequestId: headerOf('Names this request in the log of the server') },
      parameters: { IdempotencyKey: keyParameter(false), RequiredIdempotencyKey: keyParameter(true) },
      schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name))),
    },
  };
}
