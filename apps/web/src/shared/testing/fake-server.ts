/** What a spec lets the server answer, by method and path, now or in a while; what it does not name is not found. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** The idempotency key, where one was sent. */
  readonly idempotencyKey?: string;
}

/** A refusal among the answers. */
export class Refused {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly fields: readonly { readonly field: string; readonly code: string }[] = [],
  ) {}
}

/** A file among the answers, and what its headers say. */
export class Made {
  constructor(
    readonly file: Blob,
    readonly headers: Readonly<Record<string, string>>,
  ) {}
}

/** Only what the client reads of a file's response: jsdom has none. */
const fileOf = ({ file, headers }: Made) =>
  ({
    ok: true,
    status: 200,
    headers: new Headers(headers),
    blob: () => Promise.resolve(file),
  }) as unknown as Response;

function answerOf(answer: unknown): { status: number; body: unknown } {
  if (answer === undefined) return { status: 404, body: { code: 'not-found' } };
  if (answer instanceof Refused)
    return { status: answer.status, body: { code: answer.code, fields: answer.fields } };
  return { status: 200, body: answer };
}

/** Puts a server in the place of the network, and tells what was asked of it. */
export function serve(answers: Answers): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (path, { method = 'GET', body, headers } = {}) => {
    const what = { method, path: path as string };
    const idempotencyKey = (headers as Record<string, string> | undefined)?.['idempotency-key'];
    asked.push({
      ...what,
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    });
    const answer = await answers[`${method} ${what.path}`];
    if (answer instanceof Made) return fileOf(answer);
    const { status, body: said } = answerOf(answer);
    // Only what the client reads of a response: jsdom has none.
    return {
      ok: status < 400,
      status,
      headers: { get: () => 'application/json' },
      text: () => Promise.resolve(JSON.stringify(said)),
    } as unknown as Response;
  };
  return asked;
}
