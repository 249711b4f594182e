import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { hasPermission, roles, type Role } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { routeAccessKey, type RouteAccess } from './permission.guard.js';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly need: RouteAccess;
}

const nobodysId = '00000000-0000-4000-8000-000000000000';

/** Every route of the application, as its decorators say it. */
function routesOf({ app }: TestApp): Route[] {
  const scanner = new MetadataScanner();
  const reflector = new Reflector();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => {
      const controller = metatype as new () => object;
      const prototype = controller.prototype as Record<string, () => unknown>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name] as () => unknown;
        const method = reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
        if (method === undefined) return [];
        const need = reflector.getAllAndOverride<RouteAccess>(routeAccessKey, [handler, controller]);
        const path = [controller, handler]
          .map((target) => reflector.get<string>(PATH_METADATA, target))
          .join('/');
        const url = `/${path}`.replaceAll(/\/+/g, '/').replace(/\/$/, '').replaceAll(/:\w+/g, nobodysId);
        return [{ method: RequestMethod[method], path: url, need }];
      });
    });
}

describe('the one table of permissions', () => {
  let town: TestApp;
  let guarded: Route[];
  const people = new Map<Role, TestClient>();
  beforeAll(async () => {
    town = await startTestApp();
    guarded = routesOf(town).filter(({ need }) => need !== 'nothing');
    for (const role of roles) people.set(role, await town.signInAs(role));
  });
  afterAll(() => town.stop());

  const statusesFor = async (client: TestClient) => {
    const statuses = guarded.map(async ({ method, path, need }) => ({
      route: `${method} ${path}`,
      need,
      status: (await client.send(method, path, method === 'GET' ? undefined : {})).status,
    }));
    return Promise.all(statuses);
  };

  it('guards the whole surface but signing in, verifying a paper and the health of a node', () => {
    const open = routesOf(town).filter(({ need }) => need === 'nothing');
    expect(open.map(({ path }) => path).sort()).toEqual([
      '/api/auth/change-password',
      '/api/auth/sign-in/email',
      '/api/auth/sign-out',
      `/api/exhibits/${nobodysId}/verification`,
      '/health/live',
      '/health/ready',
      '/metrics',
    ]);
    expect(guarded.length).toBeGreaterThan(20);
  });

  it('stops who is not signed in at every door', async () => {
    const answers = await statusesFor(town.anonymous);
    expect(answers.filter(({ status }) => status !== 401)).toEqual([]);
  });

  it.each(roles)('lets a %s through the doors the table opens, and no other', async (role) => {
    const membership = { role, agencyId: town.board.agencies[role], boardId: town.board.id };
    const answers = await statusesFor(people.get(role) as TestClient);
    const wrong = answers.filter(({ need, status }) => {
      const opens = need !== 'nothing' && hasPermission({ userId: '', memberships: [membership] }, need);
      return (status === 403) === opens || status === 401 || status >= 500;
    });
    expect(wrong).toEqual([]);
  });
});
