import {
  Client,
  ProblemError,
  UnreachableError,
  type Answered,
  type CallArguments,
  type ClientOptions,
} from '@harborlight/client';
import type { Operation } from '@harborlight/contracts';
import { signIn } from '@harborlight/contracts/operations';
import { ExchangeProblem } from './exchange-problem.js';
import { refusalSentence } from './rejection-words.js';

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
const deadlineMs = 60_000;
/** The server is there but busy, restarting or behind a proxy that lost it. */
const passing = [429, 502, 503, 504];
/** An unexpected failure may be of the moment, or of this one request for good. */
const mostTriesOnFailure = 5;

const retryAtMost =
  (most: number): NonNullable<ClientOptions['retry']> =>
  (failure, tries) => {
    const mayPass =
      failure instanceof UnreachableError ||
      passing.includes(failure.status) ||
      (failure.status === 500 && tries < mostTriesOnFailure);
    if (!mayPass || tries >= most) return null;
    const asked = failure instanceof ProblemError ? (failure.retryAfterMs ?? 0) : 0;
    return Math.max(asked, Math.min(longestRestMs, firstRestMs * 2 ** (tries - 1)));
  };

/** One signed-in session at the public API. Requests outlive a restart of the server. */
export class ApiSession {
  private client: Client;
  private signingIn: Promise<void> | null = null;

  constructor(private readonly credentials: Credentials) {
    this.client = new Client({ url: credentials.url });
  }

  async signIn(): Promise<void> {
    const { url, email, password } = this.credentials;
    const knocking = new Client({ url, deadlineMs, retry: retryAtMost(mostTriesToSignIn) });
    try {
      await knocking.call(signIn, { body: { email, password } });
    } catch (error) {
      const failure = this.failureOf(error);
      if (!(failure instanceof ApiRefusal)) throw failure;
      throw new ExchangeProblem(`${email} could not sign in at ${url}. ${refusalSentence(failure)}`);
    }
    this.client = new Client({ url, deadlineMs, retry: retryAtMost(mostTries), ...knocking.headers });
  }

  /** Calls the operation, after signing in again where the session has ended. */
  async call<O extends Operation>(operation: O, ...input: CallArguments<O>): Promise<Answered<O>> {
    try {
      return await this.client.call(operation, ...input);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 401) throw this.failureOf(error);
    }
    this.signingIn ??= this.signIn().finally(() => (this.signingIn = null));
    await this.signingIn;
    return this.client.call(operation, ...input).catch((error: unknown) => {
      throw this.failureOf(error);
    });
  }

  /** What a failed call means to an import: a refusal, or a sentence for the person at the keyboard. */
  private failureOf(error: unknown): unknown {
    const isPassing = error instanceof ProblemError && passing.includes(error.status);
    if (error instanceof ProblemError && !isPassing) {
      const { status, code, fields, reasons } = error;
      return new ApiRefusal(status, code, fields[0]?.field ?? reasons[0]?.field ?? null);
    }
    if (!isPassing && !(error instanceof UnreachableError)) return error;
    const said = isPassing ? `answers ${error.status}` : 'does not answer';
    return new ExchangeProblem(`${this.credentials.url} ${said}. Run the same command again to continue.`);
  }
}
