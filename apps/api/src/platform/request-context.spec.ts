import type { IncomingMessage } from 'node:http';
import { currentRequestId, requestIdOf, runInRequest } from './request-context.js';

const idGiven = (id: string) =>
  requestIdOf({ headers: { 'x-request-id': id } } as unknown as IncomingMessage);

describe('the id of a request', () => {
  it('is the proxy’s where that is harmless in a log', () => {
    expect(idGiven('b3f1-0000.proxy_7')).toBe('b3f1-0000.proxy_7');
  });

  it.each(['short', 'a'.repeat(65), 'line\nbreak and more', '{"level":60}'])(
    'is a new one instead of %j',
    (given) => {
      expect(idGiven(given)).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('is known to everything the request does, and to nothing else', async () => {
    const known = await new Promise((resolve) => {
      runInRequest('request-1', () => setImmediate(() => resolve(currentRequestId())));
    });
    expect(known).toBe('request-1');
    expect(currentRequestId()).toBeNull();
  });
});
