import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { created, noContent, ok, operation, shape } from '@harborlight/contracts';
import { Client, toHttpRequest } from './client.js';
import { ProblemError, UnreachableError } from './problem.js';

const readThing = operation({
  id: 'readThing',
  method: 'GET',
  path: '/things/:name',
  summary: 'Reads a thing',
  tag: 'operations',
  permission: 'public',
  query: shape<{ readonly after?: number; readonly of?: string }>(),
  answer: ok<{ readonly seq: number }>(),
});
const makeThing = operation({
  id: 'makeThing',
  method: 'POST',
  path: '/things',
  summary: 'Makes a thing',
  tag: 'operations',
  permission: 'public',
  body: shape<{ readonly size: number }>(),
  answer: created<{ readonly seq: number }>(),
  idempotencyKey: 'honoured',
});
const dropThing = operation({
  id: 'dropThing',
  method: 'DELETE',
  path: '/things/:name',
  summary: 'Drops a thing',
  tag: 'operations',
  permission: 'public',
  answer: noContent(),
});

interface Heard {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let url: string;
let heard: Heard[];
/** What the server does with each request in turn; with those after the last, nothing. */
let answers: ((response: ServerResponse) => void)[];

const json =
  (status: number, body: object, headers: Record<string, string | string[]> = {}) =>
  (response: ServerResponse): void =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));
const problem = (status: number, body: object, headers: Record<string, string> = {}) =>
  json(status, body, { 'content-type': 'application/problem+json', ...headers });
const cutOff = (response: ServerResponse): void => void response.socket?.destroy();

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, url, headers } = request;
  heard.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
  answers.shift()?.(response);
}
const server = createServer((request, response) => void take(request, response));

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  heard = [];
  answers = [];
});

describe('a call', () => {
  it('fills in the path and the query, and reads the answer', async () => {
    answers = [json(200, { seq: 4 })];
    const answer = await new Client({ url }).call(readThing, {
      params: { name: 'a/b c' },
      query: { after: 0, of: undefined },
    });
    expect(answer.seq).toBe(4);
    expect(heard[0]).toMatchObject({ method: 'GET', url: '/things/a%2Fb%20c?after=0', body: '' });
  });

  it('compiles only with what its operation takes, and only as what it answers', () => {
    const client = new Client({ url });
    const wrong = [
      // @ts-expect-error: the parameter of the path is missing
      () => client.call(readThing),
      // @ts-expect-error: the query has no such question
      () => client.call(readThing, { params: { name: 'a' }, query: { before: 1 } }),
      // @ts-expect-error: the body is missing
      () => client.call(makeThing, {}),
      // @ts-expect-error: the body has another type
      () => client.call(makeThing, { body: { size: '1' } }),
      // @ts-expect-error: the operation takes no key
      () => client.call(readThing, { params: { name: 'a' }, idempotencyKey: 'k-1' }),
      // @ts-expect-error: the answer has no such field
      () => client.call(makeThing, { body: { size: 1 } }).then(({ name }): unknown => name),
    ];
    expect(wrong).toHaveLength(6);
  });

  it('goes with the cookies of the page, where there is one', async () => {
    const asked: RequestInit[] = [];
    const client = new Client({
      fetch: (_, request) => {
        asked.push(request);
        return Promise.resolve(
          new Response('{"seq":1}', { headers: { 'content-type': 'application/json' } }),
        );
      },
    });
    await client.call(readThing, { params: { name: 'a' } });
    expect(asked[0]).toMatchObject({ credentials: 'same-origin' });
  });

  it('sends JSON, and takes an answer without a body', async () => {
    answers = [json(201, { seq: 5 }), (response) => void response.writeHead(204).end()];
    const client = new Client({ url });
    await client.call(makeThing, { body: { size: 3 } });
    await expect(client.call(dropThing, { params: { name: 'a' } })).resolves.toBeUndefined();
    expect(heard[0]).toMatchObject({ method: 'POST', body: '{"size":3}' });
    expect(heard[0]?.headers['content-type']).toBe('application/json');
    expect(heard[1]?.headers['content-type']).toBeUndefined();
  });

  it('takes a file, and what its headers say of it', async () => {
    answers = [(response) => void response.writeHead(201, { stamp: 'H-1' }).end('%PDF')];
    const received = await new Client({ url }).download(makeThing, { body: { size: 1 } });
    expect(await received.file.text()).toBe('%PDF');
    expect(received.header('stamp')).toBe('H-1');
  });

  it('is known to whoever sends it by other means', () => {
    const request = toHttpRequest(makeThing, { body: { size: 3 }, idempotencyKey: 'k-1' });
    expect(request).toEqual({
      method: 'POST',
      path: '/things',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': 'k-1' },
      body: '{"size":3}',
    });
  });
});

describe('a session', () => {
  it('keeps the cookies the server sets, and drops those it ends', async () => {
    answers = [
      json(200, {}, { 'set-cookie': ['session=one; HttpOnly', 'hint=x; Path=/'] }),
      json(200, {}, { 'set-cookie': ['hint=; Max-Age=0'] }),
      json(200, {}),
    ];
    const client = new Client({ url });
    for (let tries = 0; tries < 3; tries += 1) await client.call(readThing, { params: { name: 'a' } });
    expect(heard.map(({ headers }) => headers.cookie)).toEqual([
      undefined,
      'session=one; hint=x',
      'session=one',
    ]);
  });

  it('goes on with the cookie of one that is open already', async () => {
    answers = [json(200, {})];
    await new Client({ url, cookie: 'session=two' }).call(readThing, { params: { name: 'a' } });
    expect(heard[0]?.headers.cookie).toBe('session=two');
  });
});

describe('a failed call', () => {
  it('throws the refusal of the server', async () => {
    answers = [
      problem(
        422,
        { code: 'count-absurd', fields: [{ field: 'size', code: 'count-absurd' }] },
        { 'retry-after': '2' },
      ),
    ];
    const failure = new Client({ url }).call(makeThing, { body: { size: 3 } });
    await expect(failure).rejects.toEqual(
      expect.objectContaining({
        name: 'ProblemError',
        code: 'count-absurd',
        status: 422,
        retryAfterMs: 2_000,
      }),
    );
  });

  it('throws the refusal of a file', async () => {
    answers = [problem(404, { code: 'not-found' })];
    const failure = new Client({ url }).download(makeThing, { body: { size: 3 } });
    await expect(failure).rejects.toMatchObject({ code: 'not-found' });
  });

  it('knows a proxy’s page from an answer', async () => {
    answers = [
      (response) => void response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Down</h1>'),
    ];
    const failure = new Client({ url }).call(readThing, { params: { name: 'a' } });
    await expect(failure).rejects.toBeInstanceOf(ProblemError);
  });

  it('says that the server was not reached', async () => {
    answers = [cutOff];
    const failure = new Client({ url }).call(readThing, { params: { name: 'a' } });
    await expect(failure).rejects.toBeInstanceOf(UnreachableError);
  });

  it('waits no longer than its deadline', async () => {
    const failure = new Client({ url, deadlineMs: 50 }).call(readThing, { params: { name: 'a' } });
    await expect(failure).rejects.toBeInstanceOf(UnreachableError);
  });

  it('ends with the reason of whoever ended it', async () => {
    const ending = new AbortController();
    const failure = new Client({ url }).call(readThing, { params: { name: 'a' }, signal: ending.signal });
    ending.abort(new Error('no longer wanted'));
    await expect(failure).rejects.toThrow('no longer wanted');
  });
});

describe('a call that is sent again', () => {
  it('keeps its idempotency key, and has a new one the next time', async () => {
    answers = [cutOff, problem(503, { code: 'not-ready' }), json(201, { seq: 1 }), json(201, { seq: 2 })];
    const told: string[] = [];
    const client = new Client({
      url,
      retry: (failure, tries) => {
        told.push(`${tries} ${failure.message}`);
        return 0;
      },
    });
    await client.call(makeThing, { body: { size: 3 } });
    await client.call(makeThing, { body: { size: 3 } });
    const keys = heard.map(({ headers }) => headers['idempotency-key']);
    expect(told).toEqual(['1 unreachable', '2 not-ready']);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]]);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('is given up where the retry says so', async () => {
    answers = [problem(409, { code: 'unit-full' })];
    const client = new Client({ url, retry: () => null });
    await expect(client.call(makeThing, { body: { size: 3 } })).rejects.toMatchObject({ code: 'unit-full' });
    expect(heard).toHaveLength(1);
  });

  it('has no key where the operation takes none', async () => {
    answers = [json(200, { seq: 4 })];
    await new Client({ url }).call(readThing, { params: { name: 'a' } });
    expect(heard[0]?.headers['idempotency-key']).toBeUndefined();
  });
});
