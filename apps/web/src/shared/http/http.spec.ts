import { http } from './http.js';
import { ProblemError, UnreachableError } from '@harborlight/client';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Only what the client reads of a response: jsdom has no `Response`. */
function theServerAnswers({ status, type, body }: Reply): RequestInit[] {
  const asked: RequestInit[] = [];
  globalThis.fetch = (_, init) => {
    asked.push(init ?? {});
    return Promise.resolve({
      ok: status < 400,
      status,
      headers: { get: () => type },
      text: () => Promise.resolve(body),
    } as unknown as Response);
  };
  return asked;
}

describe('the HTTP client', () => {
  it('sends and reads JSON', async () => {
    const asked = theServerAnswers({ status: 200, type: 'application/json', body: '{"seq":4}' });
    await expect(http.put('/api/units/1/census', { occupied: 3 })).resolves.toEqual({ seq: 4 });
    expect(asked[0]).toMatchObject({ method: 'PUT', body: '{"occupied":3}', credentials: 'same-origin' });
  });

  it('takes a file, and what its headers say of it', async () => {
    const file = new Blob(['%PDF'], { type: 'application/pdf' });
    globalThis.fetch = () =>
      Promise.resolve({
        ok: true,
        headers: new Headers({ stamp: 'H-1' }),
        blob: () => Promise.resolve(file),
      } as unknown as Response);
    const received = await http.file('/api/exhibits', {});
    expect(received.file).toBe(file);
    expect(received.header('stamp')).toBe('H-1');
  });

  it('throws the refusal of a file', async () => {
    theServerAnswers({ status: 404, type: 'application/problem+json', body: '{"code":"not-found"}' });
    await expect(http.file('/api/exhibits', {})).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes an answer without a body', async () => {
    theServerAnswers({ status: 204, type: '', body: '' });
    await expect(http.delete('/api/blocks/1')).resolves.toBeUndefined();
  });

  it('throws the refusal of the server', async () => {
    theServerAnswers({ status: 422, type: 'application/problem+json', body: '{"code":"count-absurd"}' });
    await expect(http.post('/api/x', {})).rejects.toEqual(
      expect.objectContaining({ name: 'ProblemError', code: 'count-absurd', status: 422 }),
    );
  });

  it('knows a proxy’s page from an answer', async () => {
    theServerAnswers({ status: 503, type: 'text/html', body: '<h1>Down</h1>' });
    await expect(http.get('/api/me')).rejects.toBeInstanceOf(ProblemError);
  });

  it('says that the server was not reached', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(http.get('/api/me')).rejects.toBeInstanceOf(UnreachableError);
  });
});
