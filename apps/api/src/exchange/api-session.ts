import { setTimeout as rest } from 'node:timers/promises';
import type { Problem } from '@harborlight/contracts';
import { ExchangeProblem } from './exchange-problem.js';

/** The API said no: `code` is the problem's, `field` the input at fault. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly field: string | null,
  ) {
    super(code);
    this.name = 'ApiRefusal';
  }
}

export interface Credentials {
  readonly url: string;
  readonly email: string;
  readonly password: string;
}

/** A restart of the server is waited for, about a minute; a server that is not there at the beginning is not. */
const mostTries = 12;
const mostTriesToSignIn = 4;
const firstRestMs = 250;
const longestRestMs = 10_000;
const requestTimeoutMs = 60_000;
/** The server is there but busy, restarting or behind a proxy that lost it. */
const passing = [429, 502, 503, 504];
/** An unexpected failure may be of the moment, or of this one request for good. */
const mostTriesOnFailure = 5;

/** Whether the same request may succeed later. */
const mayPass = (status: number, tries: number): boolean =>
  passing.includes(status) || (status === 500 && tries < mostTriesOnFailure);

const restMs = (tries: number, retryAfter: string | null): number => {
  const asked = Number(retryAfter ?? 0) * 1_000;
  return Math.max(asked, Math.min(longestRestMs, firstRestMs * 2 ** (tries - 1)));
};

async function refusalOf(response: Response): Promise<ApiRefusal> {
  const problem = (await response.json().catch(() => null)) as Partial<Problem> | null;
  const field = problem?.fields?.[0]?.field ?? problem?.reasons?.[0]?.field ?? null;
  return new ApiRefusal(response.status, problem?.code ?? `http-${response.status}`, field);
}

/** One signed-in session at the public API. Requests outlive a restart of the server. */
export class ApiSession {
  private cookie = '';
  private signingIn: Promise<void> | null = null;

  constructor(private readonly credentials: Credentials) {}

  async signIn(): Promise<void> {
    const { email, password } = this.credentials;
    const response = await this.send(
      'POST',
      '/api/auth/sign-in/email',
      { email, password },
      mostTriesToSignIn,
    );
    if (!response.ok) {
      const { code } = await refusalOf(response);
      throw new ExchangeProblem(`${email} could not sign in at ${this.credentials.url} (${code}).`);
    }
    this.cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; ');
  }

  get<View>(path: string): Promise<View> {
    return this.ask('GET', path);
  }

  post<View>(path: string, body: object): Promise<View> {
    return this.ask('POST', path, body);
  }

  put<View>(path: string, body: object): Promise<View> {
    return this.ask('PUT', path, body);
  }

  private async ask<View>(method: string, path: string, body?: object): Promise<View> {
    let response = await this.send(method, path, body);
    if (response.status === 401) {
      this.signingIn ??= this.signIn().finally(() => (this.signingIn = null));
      await this.signingIn;
      response = await this.send(method, path, body);
    }
    if (!response.ok) throw await refusalOf(response);
    return (await response.json()) as View;
  }

  private async send(method: string, path: string, body?: object, most = mostTries): Promise<Response> {
    for (let tries = 1; ; tries += 1) {
      const response = await this.trySend(method, path, body);
      if (response && !mayPass(response.status, tries)) return response;
      await response?.body?.cancel();
      if (tries === most) {
        const said = response ? `answers ${response.status}` : 'does not answer';
        throw new ExchangeProblem(
          `${this.credentials.url} ${said}. The same command goes on where it stopped.`,
        );
      }
      await rest(restMs(tries, response?.headers.get('retry-after') ?? null));
    }
  }

  /** The response, or null where none came. */
  private async trySend(method: string, path: string, body?: object): Promise<Response | null> {
    const headers: Record<string, string> = {
      ...(body && { 'content-type': 'application/json' }),
      ...(this.cookie && { cookie: this.cookie }),
    };
    try {
      return await fetch(new URL(path, this.credentials.url), {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(requestTimeoutMs),
      });
    } catch {
      return null;
    }
  }
}
