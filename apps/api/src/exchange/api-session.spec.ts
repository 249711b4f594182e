import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readHead, takeCensus } from '@harborlight/contracts/operations';
import { ApiRefusal, ApiSession } from './api-session.js';

interface Said {
  readonly status: number;
  readonly body?: object;
}

let server: Server;
let url: string;
let said: Said[];
let heard: string[];

const signsIn = (request: IncomingMessage): boolean => request.url === '/api/auth/sign-in/email';

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    heard.push(`${request.method} ${request.url} ${request.headers.cookie ?? 'nobody'}`);
    if (signsIn(request)) response.setHeader('set-cookie', [`session=${heard.length}; HttpOnly`]);
    const { status, body } = signsIn(request) ? { status: 200, body: {} } : (said.shift() ?? { status: 404 });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  said = [];
  heard = [];
});

const signedIn = async (): Promise<ApiSession> => {
  const api = new ApiSession({ url, email: 'importer@test.example', password: 'a pass phrase' });
  await api.signIn();
  return api;
};

describe('a session at the API', () => {
  it('speaks as whoever signed in', async () => {
    const api = await signedIn();
    said = [{ status: 200, body: { seq: 7 } }];
    expect(await api.call(readHead, { params: { code: 'city' } })).toEqual({ seq: 7 });
    expect(heard).toEqual(['POST /api/auth/sign-in/email nobody', 'GET /api/boards/city/head session=1']);
  });

  it('asks again where the server is restarting', async () => {
    const api = await signedIn();
    said = [{ status: 503 }, { status: 200, body: {} }];
    await api.call(takeCensus, { params: { id: '1' }, body: { occupied: 1, staffed: 2 } });
    expect(heard).toHaveLength(3);
  });

  it('signs in again when its session has ended', async () => {
    const api = await signedIn();
    said = [{ status: 401 }, { status: 200, body: {} }];
    await api.call(takeCensus, { params: { id: '1' }, body: { occupied: 1, staffed: 2 } });
    expect(heard.at(-1)).toBe('PUT /api/units/1/census session=3');
  });

  it('hands on a refusal with its code and field, without asking twice', async () => {
    const api = await signedIn();
    const reasons = [{ code: 'staffed-above-licensed', field: 'staffed' }];
    said = [{ status: 422, body: { code: 'staffed-above-licensed', reasons } }];
    const asked = api.call(takeCensus, { params: { id: '1' }, body: { occupied: 1, staffed: 2 } });
    await expect(asked).rejects.toEqual(new ApiRefusal(422, 'staffed-above-licensed', 'staffed'));
    expect(heard).toHaveLength(2);
  });
});
