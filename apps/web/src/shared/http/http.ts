import { problemOf, UnreachableError } from '@harborlight/client';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const json = 'application/json';

/** A dead line must not leave a person waiting for "saved". */
const patienceMs = 20_000;

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return isJson && text !== '' ? JSON.parse(text) : undefined;
}

/** A file the server made, and what a header of its answer said of it. */
export interface ReceivedFile {
  readonly file: Blob;
  readonly header: (name: string) => string | null;
}

const fileOf = async (response: Response): Promise<ReceivedFile> => ({
  file: await response.blob(),
  header: (name) => response.headers.get(name),
});

interface Sent {
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly idempotencyKey?: string | undefined;
  /** Reads an answer that is no refusal. */
  readonly read?: (response: Response) => Promise<unknown>;
}

async function send(
  method: Method,
  path: string,
  { body, signal, idempotencyKey, read = bodyOf }: Sent = {},
): Promise<unknown> {
  const request: RequestInit = {
    method,
    credentials: 'same-origin',
    headers: {
      accept: json,
      ...(body !== undefined && { 'content-type': json }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: signal ?? AbortSignal.timeout(patienceMs),
  };
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, request);
    answer = await (response.ok ? read : bodyOf)(response);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new UnreachableError(cause);
  }
  if (!response.ok) throw problemOf(response.status, answer);
  return answer;
}

/** JSON over HTTP to our own server. Throws `ProblemError` on a refusal, `UnreachableError` when no answer came. */
export const http = {
  get: <Answer>(path: string, signal?: AbortSignal) => send('GET', path, { signal }) as Promise<Answer>,
  /** `idempotencyKey` makes sending the same thing again, after a lost answer, do nothing twice. */
  post: <Answer>(path: string, body?: unknown, idempotencyKey?: string) =>
    send('POST', path, { body, idempotencyKey }) as Promise<Answer>,
  /** Asks for a file to be made of what is said. */
  file: (path: string, body: unknown) => send('POST', path, { body, read: fileOf }) as Promise<ReceivedFile>,
  put: <Answer>(path: string, body?: unknown) => send('PUT', path, { body }) as Promise<Answer>,
  delete: <Answer>(path: string, body?: unknown) => send('DELETE', path, { body }) as Promise<Answer>,
};
