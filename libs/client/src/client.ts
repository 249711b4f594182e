import type {
  BodyOf,
  FileContent,
  IdempotencyKeyOf,
  Operation,
  ParamsOf,
  QueryOf,
  ResultOf,
} from '@harborlight/contracts';
import { problemOf, UnreachableError, type ProblemError } from './problem.js';

/** A dead line must not leave a person waiting for "saved". */
const defaultDeadlineMs = 20_000;

/** What may be left out altogether: nothing of it is required. */
type Optional<Value> = undefined extends Value ? true : Partial<Value> extends Value ? true : false;

type Given<Name extends string, Value> =
  Optional<Value> extends true ? { readonly [Key in Name]?: Value } : { readonly [Key in Name]: Value };

/** What is only sent may be read-only, however its class is declared. */
type Sent<Value> = Value extends object ? { readonly [Key in keyof Value]: Sent<Value[Key]> } : Value;

/** What a call answers with; a file is downloaded. */
export type Answered<O extends Operation> = Exclude<ResultOf<O>, FileContent>;

/** Makes sending the same thing again do nothing twice. One is made where the operation takes one and none is given. */
type Key<O extends Operation> = [IdempotencyKeyOf<O>] extends [never]
  ? unknown
  : { readonly idempotencyKey?: string | undefined };

/** What a call of this operation is given: what the operation does not take is not there, or may be left out. */
export type CallInput<O extends Operation> = Given<'params', ParamsOf<O>> &
  Given<'query', QueryOf<O>> &
  Given<'body', Sent<BodyOf<O>>> &
  Key<O> & {
    /** Ends the call from outside: it then rejects with the signal's own reason. */
    readonly signal?: AbortSignal | undefined;
  };

/** What follows the operation in a call. */
export type CallArguments<O extends Operation> =
  Optional<CallInput<O>> extends true ? [input?: CallInput<O>] : [input: CallInput<O>];

/** A call as it crosses the wire, for whoever sends it by other means. */
export interface HttpRequest {
  readonly method: Operation['method'];
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface AnyInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query;
  readonly body?: unknown;
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Inside the client, where an operation is any operation. */
const untyped = (input: unknown): AnyInput => input ?? {};

function queryOf(query: Query = {}): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) said.set(name, String(value));
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}

function requestOf(
  operation: Operation,
  { params = {}, query, body, idempotencyKey }: AnyInput,
): HttpRequest {
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new TypeError(`${operation.id} needs the parameter ${name}`);
    return encodeURIComponent(value);
  });
  const key = operation.idempotencyKey && (idempotencyKey ?? crypto.randomUUID());
  return {
    method: operation.method,
    path: path + queryOf(query),
    headers: {
      accept: operation.answer.json ? 'application/json' : '*/*',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

/** The request of a call. Throws a `TypeError` where a parameter of the path is missing. */
export const toHttpRequest = <O extends Operation>(operation: O, ...[input]: CallArguments<O>): HttpRequest =>
  requestOf(operation, untyped(input));

/** Only what the client reads of a response. */
export interface HttpResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: {
    get(name: string): string | null;
    getSetCookie?(): string[];
  };
  text(): Promise<string>;
  blob(): Promise<Blob>;
}

/** `fetch`, or what stands in its place. Rejects where no answer came. */
export type Fetch = (url: string, request: RequestInit) => Promise<HttpResponse>;

/** A file the server made, and what a header of its answer said of it. */
export interface ReceivedFile {
  readonly file: Blob;
  readonly header: (name: string) => string | null;
}

export interface ClientOptions {
  /** The server's address; left out in a browser, which asks the server of its page. */
  readonly url?: string;
  /** The cookie of a session that is open already; never needed in a browser. */
  readonly cookie?: string;
  /** After how long an answer is no longer waited for. */
  readonly deadlineMs?: number;
  readonly fetch?: Fetch;
  /**
   * In how many milliseconds a call that failed is sent again, with the same idempotency key; null gives up. It is told
   * how often the call was sent. Left out, nothing is sent twice.
   */
  readonly retry?: (failure: ProblemError | UnreachableError, tries: number) => number | null;
}

async function jsonOf(response: HttpResponse): Promise<unknown> {
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return isJson && text !== '' ? JSON.parse(text) : undefined;
}

const fileOf = async (response: HttpResponse): Promise<ReceivedFile> => ({
  file: await response.blob(),
  header: (name) => response.headers.get(name),
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Speaks to one server as one person. Every call rejects with a `ProblemError` where the server refused, and with an
 * `UnreachableError` where no answer came in time.
 */
export class Client {
  readonly url: string;
  /** What each request says beside its own headers: the cookie of the session. Empty in a browser. */
  readonly headers: { cookie?: string } = {};
  readonly #cookies = new Map<string, string>();
  readonly #options: ClientOptions;

  constructor(options: ClientOptions = {}) {
    this.#options = options;
    this.url = options.url ?? '';
    if (options.cookie !== undefined) this.#keepCookies(options.cookie.split('; '));
  }

  /** Calls the operation and answers what it answers. */
  async call<O extends Operation>(operation: O, ...[input]: CallArguments<O>): Promise<Answered<O>> {
    const answer = await this.#send(operation, untyped(input), jsonOf);
    return answer as Answered<O>;
  }

  /** Calls an operation that answers with a file. */
  download<O extends Operation>(operation: O, ...[input]: CallArguments<O>): Promise<ReceivedFile> {
    return this.#send(operation, untyped(input), fileOf);
  }

  async #send<Read>(
    operation: Operation,
    input: AnyInput,
    read: (response: HttpResponse) => Promise<Read>,
  ): Promise<Read> {
    const request = requestOf(operation, input);
    for (let tries = 1; ; tries += 1)
      try {
        return await this.#sendOnce(request, input.signal, read);
      } catch (failure) {
        const waitMs =
          failure instanceof Error && !input.signal?.aborted ? this.#options.retry?.(failure, tries) : null;
        if (waitMs === null || waitMs === undefined) throw failure;
        await pause(waitMs);
      }
  }

  async #sendOnce<Read>(
    { method, path, headers, body }: HttpRequest,
    signal: AbortSignal | undefined,
    read: (response: HttpResponse) => Promise<Read>,
  ): Promise<Read> {
    const { fetch: send = fetch, deadlineMs = defaultDeadlineMs } = this.#options;
    const deadline = AbortSignal.timeout(deadlineMs);
    let response: HttpResponse;
    let answer: unknown;
    try {
      response = await send(this.url + path, {
        method,
        credentials: 'same-origin',
        headers: { ...headers, ...this.headers },
        ...(body !== undefined && { body }),
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      this.#keepCookies(response.headers.getSetCookie?.() ?? []);
      if (response.ok) return await read(response);
      answer = await jsonOf(response);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new UnreachableError(cause);
    }
    throw problemOf(response.status, answer, response.headers.get('retry-after'));
  }

  /** Browsers keep their cookies themselves, and show none. */
  #keepCookies(set: readonly string[]): void {
    for (const cookie of set) {
      const [pair = '', ...attributes] = cookie.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const isGone = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute));
      if (isGone) this.#cookies.delete(name);
      else this.#cookies.set(name, pair);
    }
    if (this.#cookies.size > 0) this.headers.cookie = [...this.#cookies.values()].join('; ');
    else delete this.headers.cookie;
  }
}
