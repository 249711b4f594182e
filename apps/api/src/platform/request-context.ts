import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const requests = new AsyncLocalStorage<{ readonly requestId: string }>();

/** The id of the request being answered; null outside a request (jobs, start-up). */
export const currentRequestId = (): string | null => requests.getStore()?.requestId ?? null;

export const runInRequest = (requestId: string, run: () => void): void => requests.run({ requestId }, run);

const sane = /^[\w.-]{8,64}$/;

/** A proxy's id if it is harmless in a log line, else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && sane.test(given) ? given : randomUUID();
}
