export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  /** What the JSON says; a spec knows what it asked for. */
  readonly body: unknown;
}

/** Speaks HTTP to a test app, with the session cookie of whoever signed in. */
export class TestClient {
  constructor(
    private readonly origin: string,
    readonly cookie = '',
    readonly userId = '',
  ) {}

  /** The same person at another node. */
  at = (origin: string) => new TestClient(origin, this.cookie, this.userId);

  get = (path: string, headers?: Record<string, string>) => this.send('GET', path, undefined, headers);
  post = (path: string, body?: unknown, headers?: Record<string, string>) =>
    this.send('POST', path, body, headers);
  put = (path: string, body?: unknown, headers?: Record<string, string>) =>
    this.send('PUT', path, body, headers);
  delete = (path: string, headers?: Record<string, string>) => this.send('DELETE', path, undefined, headers);

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<TestResponse> {
    const answer = await fetch(this.origin + path, {
      method,
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: answer.status,
      headers: answer.headers,
      body: isJson ? (JSON.parse(text) as unknown) : text,
    };
  }
}

/** The cookies an answer sets, as the browser would send them back. */
export const cookiesOf = ({ headers }: TestResponse): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
