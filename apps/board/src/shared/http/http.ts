import { problemOf, UnreachableError } from './problem.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const json = 'application/json';

/** A dead line must not leave a person waiting for "saved". */
const patienceMs = 20_000;

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return isJson && text !== '' ? JSON.parse(text) : undefined;
}

interface Sent {
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly attempt?: string | undefined;
}

async function send(method: Method, path: string, { body, signal, attempt }: Sent = {}): Promise<unknown> {
  const request: RequestInit = {
    method,
    credentials: 'same-origin',
    headers: {
      accept: json,
      ...(body !== undefined && { 'content-type': json }),
      ...(attempt !== undefined && { 'idempotency-key': attempt }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: signal ?? AbortSignal.timeout(patienceMs),
  };
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, request);
    answer = await bodyOf(response);
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
  /** `attempt` makes sending the same thing again, after a lost answer, do nothing twice. */
  post: <Answer>(path: string, body?: unknown, attempt?: string) =>
    send('POST', path, { body, attempt }) as Promise<Answer>,
  put: <Answer>(path: string, body?: unknown) => send('PUT', path, { body }) as Promise<Answer>,
  delete: <Answer>(path: string, body?: unknown) => send('DELETE', path, { body }) as Promise<Answer>,
};
