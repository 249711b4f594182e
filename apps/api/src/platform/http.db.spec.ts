import { Controller, Get, Module } from '@nestjs/common';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { AppModule } from '../app.module.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { Config } from './config.js';
import { createHttpApp } from './http-app.js';
import { RequirePermission } from './permission.guard.js';
import { Readiness } from './readiness.js';

@Controller('careless')
class CarelessController {
  @Get()
  read(): string {
    return 'open to everybody';
  }
}

@WebSocketGateway({ namespace: '/careless' })
class CarelessGateway {
  @SubscribeMessage('read')
  read(): string {
    return 'open to everybody';
  }
}

@RequirePermission('board.read')
@Controller('careful')
class CarefulController {
  @Get()
  read(): string {
    throw new Error('the password is hunter2');
  }
}

const withController = (controller: typeof CarelessController | typeof CarefulController) => {
  class FeatureModule {}
  Module({ controllers: [controller] })(FeatureModule);
  return FeatureModule;
};

const withGateway = () => {
  class FeatureModule {}
  Module({ providers: [CarelessGateway] })(FeatureModule);
  return FeatureModule;
};

const withFeature = (feature: ReturnType<typeof withGateway>, config: Config) => {
  const whole = AppModule.of(config);
  return { ...whole, imports: [...(whole.imports ?? []), feature] };
};

describe('the HTTP surface', () => {
  let town: TestApp;
  let officer: TestClient;
  beforeAll(async () => {
    town = await startTestApp();
    officer = await town.signInAs('placement-officer');
  });
  afterAll(() => town.stop());

  describe('the one door', () => {
    it.each([
      ['CarelessController.read', withController(CarelessController)],
      ['CarelessGateway', withGateway()],
    ])('the application does not start with a route that names no permission: %s', async (name, feature) => {
      const config = town.app.get(Config);
      const app = await createHttpApp(withFeature(feature, config), config);
      await expect(app.init()).rejects.toThrow(`Neither an operation nor @RequirePermission: ${name}`);
      await app.close();
    });

    it('who is not signed in is asked to, who may not is told so', async () => {
      expect(await town.anonymous.get('/api/boards')).toMatchObject({
        status: 401,
        body: { code: 'not-signed-in' },
      });
      const board = { code: 'my-own', name: 'Mine', timeZone: 'UTC' };
      expect(await officer.post('/api/boards', board)).toMatchObject({
        status: 403,
        body: { code: 'not-allowed' },
      });
    });
  });

  describe('a problem', () => {
    it.each([
      ['JSON that ends early', '{"email":', 400, 'invalid-input'],
      ['a body that is no object', '[]', 400, 'invalid-input'],
      ['a body of 10 MB', `{"email":"${'a'.repeat(10_000_000)}"}`, 413, 'body-too-large'],
    ])('tells of %s', async (_, body, status, code) => {
      const answer = await town.anonymous.post('/api/auth/sign-in/email', body);
      expect(answer).toMatchObject({
        status,
        body: { code, status, type: `urn:harborlight:problem:${code}` },
      });
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    });

    it('tells of a body that is no JSON', async () => {
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await town.anonymous.post('/api/auth/sign-in/email', 'email=a', form);
      expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
    });

    it('names each field at fault, those nobody asked for included', async () => {
      const answer = await town.anonymous.post('/api/auth/sign-in/email', {
        email: 'nobody',
        password: 7,
        admin: true,
      });
      expect(answer.body).toMatchObject({
        code: 'invalid-input',
        fields: expect.arrayContaining([
          { field: 'admin', code: 'whitelistValidation' },
          { field: 'email', code: 'isEmail' },
          { field: 'password', code: 'isString' },
        ]) as unknown,
      });
    });

    it.each(['/api/nowhere', '/api/units/not-an-id/beds', '/health/nowhere', '/assets/gone.js'])(
      'tells that nothing is at %s',
      async (path) => {
        const coordinator = await town.signInAs('coordinator');
        expect(await coordinator.get(path)).toMatchObject({ status: 404, body: { code: 'not-found' } });
      },
    );

    it.each([
      ['a NUL', '{"email":"pat@test.example","password":"\\u0000"}', { field: 'password', code: 'isText' }],
      [
        'half a character',
        '{"email":"pat@test.example","password":{"deep":"\\ud800"}}',
        { field: 'password.deep', code: 'isText' },
      ],
      [
        'a list in a list in a list without end',
        `{"email":"pat@test.example","password":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
        { field: `password${'.0'.repeat(11)}`, code: 'isShallow' },
      ],
    ])('names the field that holds %s', async (_, body, fault) => {
      const answer = await town.anonymous.post('/api/auth/sign-in/email', body);
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input', fields: [fault] } });
    });

    it.each(['/api/boards/%E0%A4%A', '/%'])('tells of an address that cannot be read: %s', async (path) => {
      const answer = await town.anonymous.get(path);
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    });

    it('tells of a text that no database keeps', async () => {
      expect(await officer.get('/api/boards/no%00where')).toMatchObject({
        status: 400,
        body: { code: 'invalid-input' },
      });
    });

    it('tells nothing of an error nobody expected but the id to ask for', async () => {
      const config = town.app.get(Config);
      const app = await createHttpApp(withFeature(withController(CarefulController), config), config);
      await app.init();
      const { statusCode, body, headers } = await app.inject({
        url: '/careful',
        headers: { cookie: officer.cookie },
      });
      expect(statusCode).toBe(500);
      expect(JSON.parse(body)).toMatchObject({
        code: 'unexpected',
        reasons: [{ code: 'unexpected', facts: { requestId: headers['x-request-id'] } }],
      });
      expect(body).not.toContain('hunter2');
      await app.close();
    });
  });

  describe('a foreign page', () => {
    it.each(['/api/auth/sign-out', '/%61pi/auth/sign-out'])('can change nothing: %s', async (path) => {
      const answer = await officer.post(path, undefined, { origin: 'https://evil.example' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
      expect((await officer.get('/api/me')).status).toBe(200);
    });

    it('is told apart from our own', async () => {
      const visitor = await town.signInAs('placement-officer');
      expect((await visitor.post('/api/auth/sign-out', undefined, { origin: town.url })).status).toBe(204);
    });
  });

  describe('the headers', () => {
    it('allow scripts of our own alone, no frame, and no cache of answers', async () => {
      const { headers } = await officer.get('/api/me');
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('strict-transport-security')).toBeNull();
    });

    it('allow no cache of an answer either where its address is written in another way', async () => {
      const { status, headers } = await officer.get('/%61pi/me');
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    });

    it('repeat the request id a proxy gave', async () => {
      const { headers } = await town.anonymous.get('/health/live', { 'x-request-id': 'from-the-proxy-1' });
      expect(headers.get('x-request-id')).toBe('from-the-proxy-1');
    });
  });

  describe('whoever runs a node', () => {
    it('sees that it lives and is ready, check by check', async () => {
      expect(await town.anonymous.get('/health/live')).toMatchObject({
        status: 200,
        body: { status: 'live' },
      });
      expect(await town.anonymous.get('/health/ready')).toMatchObject({
        status: 200,
        body: { status: 'ready', checks: { database: 'ok', migrations: 'ok', log: 'ok' } },
      });
    });

    it('sees which check fails', async () => {
      let isWell = false;
      town.app.get(Readiness, { strict: false }).register('storage', () => {
        if (!isWell) throw new Error('full');
      });
      expect(await town.anonymous.get('/health/ready')).toMatchObject({
        status: 503,
        body: { code: 'not-ready', reasons: [{ facts: { check: 'storage' } }] },
      });
      isWell = true;
      expect((await town.anonymous.get('/health/ready')).status).toBe(200);
    });

    it('reads numbers by route pattern, never by id', async () => {
      await officer.get('/api/boards/secret-code');
      const { body } = await town.anonymous.get('/metrics');
      expect(body).toContain(
        'harborlight_http_seconds_count{method="GET",route="/api/boards/:code",status="404"}',
      );
      expect(body).not.toContain('secret-code');
    });

    it('reads the description of every route, with the bodies it takes', async () => {
      const { body } = await town.anonymous.get('/api/openapi.json');
      expect(body).toMatchObject({
        paths: { '/api/units/{id}/census': { put: {} } },
        components: { schemas: { CensusDto: { properties: { occupied: { type: 'integer', minimum: 0 } } } } },
      });
      expect((await town.anonymous.get('/api/docs')).headers.get('content-type')).toContain('text/html');
    });
  });
});

describe('behind HTTPS', () => {
  it('pages are for HTTPS alone, and only the public origin is ours', async () => {
    const town = await startTestApp({ publicOrigin: 'https://board.example' });
    const { headers } = await town.anonymous.get('/health/live');
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    const signOutFrom = (origin: string) => town.anonymous.post('/api/auth/sign-out', undefined, { origin });
    expect((await signOutFrom(town.url)).status).toBe(403);
    expect((await signOutFrom('https://board.example')).status).toBe(204);
    await town.stop();
  });
});

describe('a node that is asked to stop', () => {
  it('stops although somebody goes on asking on a connection kept alive, and answers what it has begun', async () => {
    const town = await startTestApp();
    const statuses = new Set<number>();
    const ask = async (): Promise<void> => {
      statuses.add((await town.anonymous.get('/health/live')).status);
      await ask();
    };
    const asking = Promise.allSettled(Array.from({ length: 4 }, ask));
    await town.stop();
    await asking;
    expect([...statuses]).toEqual([200]);
  });
});

describe('the numbers of a node', () => {
  it('are for whoever bears the token where one is set', async () => {
    const town = await startTestApp({ metricsToken: 'a token for the tests' });
    const bearing = (token: string) => town.anonymous.get('/metrics', { authorization: `Bearer ${token}` });
    expect((await town.anonymous.get('/metrics')).status).toBe(404);
    expect((await bearing('a token for the guess')).status).toBe(404);
    expect((await bearing('a token for the tests')).status).toBe(200);
    await town.stop();
  });

  it('are for this machine alone where none is', async () => {
    const town = await startTestApp({ trustProxy: true });
    for (const forwarded of ['198.51.100.7', '127.0.0.1, 198.51.100.7'])
      expect((await town.anonymous.get('/metrics', { 'x-forwarded-for': forwarded })).status).toBe(404);
    expect((await town.anonymous.get('/metrics')).status).toBe(200);
    await town.stop();
  });
});
