import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Operation } from '@harborlight/contracts';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { allOperations, openApiDocument, templateOf } from './openapi.js';

/** One answer as it leaves the server. */
interface SentAnswer {
  readonly status: number;
  readonly contentType: string;
  /** The text of a JSON answer; null for one that is a file or empty. */
  readonly json: string | null;
}

const pointerPart = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
const asUriFragment = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(pointerPart(part))}`).join('');

const byRoute = new Map(allOperations.map((one) => [`${one.method} ${one.path}`, one]));

/** The operation of a route; undefined for a page, a file or a route nobody has. */
const operationAt = (method: string, route: string): Operation | undefined =>
  byRoute.get(`${method} ${route}`);

/** Holds answers against the document that is published. */
class ContractCheck {
  private readonly ajv = addFormats.default(
    new Ajv2020({ strict: false, allErrors: false, addUsedSchema: false }),
  );
  private readonly document = openApiDocument() as {
    readonly paths: Record<string, Record<string, Described>>;
  };
  private readonly validators = new Map<string, ValidateFunction>();

  constructor() {
    this.ajv.addSchema(this.document, 'openapi');
  }

  /** What the answer says that the document does not, in one line; null where they agree. */
  mismatchOf({ id, method, path }: Operation, { status, contentType, json }: SentAnswer): string | null {
    const at = ['paths', templateOf(path), method.toLowerCase(), 'responses', String(status)];
    const described = this.document.paths[templateOf(path)]?.[method.toLowerCase()]?.responses[status];
    if (!described) return `${id}: no answer with status ${status} is described`;
    if (!described.content) return json ? `${id}: an answer where ${status} says nothing` : null;
    const type = contentType.split(';')[0] as string;
    if (!(type in described.content)) return `${id}: ${type} is not described for ${status}`;
    if (json === null || !described.content[type]?.schema) return null;
    const validate = this.validatorAt(`openapi#${asUriFragment(...at, 'content', type, 'schema')}`);
    if (validate(JSON.parse(json))) return null;
    const [error] = validate.errors ?? [];
    return `${id} ${status}: ${error?.instancePath || 'the answer'} ${error?.message} ${JSON.stringify(error?.params)}`;
  }

  private validatorAt(pointer: string): ValidateFunction {
    const known = this.validators.get(pointer);
    if (known) return known;
    const validate = this.ajv.compile({ $ref: pointer });
    this.validators.set(pointer, validate);
    return validate;
  }
}

/** What is told of each answer that is held against the contract. */
export interface ContractWatch {
  /** Whether this answer is held. */
  readonly isHeld: (operation: Operation) => boolean;
  /** The operation and, where it refused, the code. */
  readonly onAnswer?: (operation: Operation, code: string | null) => void;
  /** Names the operation and the field at fault, and never a value. */
  readonly onMismatch: (mismatch: string) => void;
}

const textOf = (payload: unknown): string | null => {
  if (typeof payload === 'string') return payload || null;
  return Buffer.isBuffer(payload) ? payload.toString() : null;
};

/** Holds what the application answers against the contract, before it is compressed and sent. */
export function holdAnswers(
  app: NestFastifyApplication,
  { isHeld, onAnswer, onMismatch }: ContractWatch,
): void {
  let check: ContractCheck | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      const { method, routeOptions } = request;
      const operation = operationAt(method, routeOptions.url ?? '');
      if (!operation || !isHeld(operation)) return payload;
      const contentType = String(reply.getHeader('content-type') ?? '');
      const json = contentType.includes('json') ? textOf(payload) : null;
      const sent = { status: reply.statusCode, contentType, json };
      onAnswer?.(operation, codeOf(sent));
      const mismatch = (check ??= new ContractCheck()).mismatchOf(operation, sent);
      if (mismatch) onMismatch(mismatch);
      return payload;
    });
}

const codeOf = ({ contentType, json }: SentAnswer): string | null =>
  contentType.startsWith('application/problem+json') && json
    ? (JSON.parse(json) as { code: string }).code
    : null;

interface Described {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
}
