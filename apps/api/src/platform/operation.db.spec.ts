import { METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Operation } from '@harborlight/contracts';
import { wire } from '@harborlight/contracts/schemas';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { allOperations } from './openapi.js';
import { operationOf } from './operation.js';

interface Route {
  readonly controller: new () => object;
  readonly name: string;
  readonly operation: Operation | undefined;
}

function routesOf({ app }: TestApp): Route[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => {
      const controller = metatype as Route['controller'];
      const prototype = controller.prototype as Record<string, () => unknown>;
      return scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ name, handler: prototype[name] as () => unknown }))
        .filter(({ handler }) => Reflect.hasMetadata(METHOD_METADATA, handler))
        .map(({ name, handler }) => ({ controller, name, operation: operationOf(handler) }));
    });
}

/** The class of the parameter that a handler reads its body, query or path into; undefined where it reads none. */
function classRead({ controller, name }: Route, kind: RouteParamtypes): string | undefined {
  const read = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
    string,
    { readonly index: number }
  >;
  const found = Object.entries(read).find(([key]) => key.startsWith(`${kind}:`));
  const classes = Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) as {
    readonly name: string;
  }[];
  return found && classes[found[1].index]?.name;
}

/** The class in a reference; the schema of one that fills in defaults is named by both. */
const classNamed = (schema: Readonly<Record<string, unknown>> | undefined): string | undefined =>
  /(?:WithDefaults_)?([A-Za-z]+)[^/]*$/.exec((schema?.['$ref'] as string | undefined) ?? '')?.[1];

describe('the routes of the running server', () => {
  let town: TestApp;
  beforeAll(async () => {
    town = await startTestApp();
  });
  afterAll(() => town.stop());

  it('are the operations of the contract, each once, and no others', () => {
    const handled = routesOf(town).map(({ operation }) => operation?.id);
    expect(handled.sort()).toEqual(allOperations.map(({ id }) => id).sort());
  });

  it('read the body, the query and the parameters that their operation declares, into the class that is published', () => {
    const routes = routesOf(town);
    expect(
      routes.map((route) => ({
        id: route.operation?.id,
        body: classRead(route, RouteParamtypes.BODY),
        query: classRead(route, RouteParamtypes.QUERY),
        params: classRead(route, RouteParamtypes.PARAM) !== undefined,
      })),
    ).toEqual(
      routes.map(({ operation }) => ({
        id: operation?.id,
        body: classNamed(wire[operation?.id ?? '']?.['body']),
        query: classNamed(wire[operation?.id ?? '']?.['query']),
        params: operation?.path.includes(':'),
      })),
    );
  });

  it('publish the contract to whoever is not signed in', async () => {
    const { body } = await town.anonymous.get('/api/openapi.json');
    expect(body).toMatchObject({
      openapi: '3.1.0',
      paths: { '/api/holds': { post: { operationId: 'placeHold' } } },
    });
  });
});
