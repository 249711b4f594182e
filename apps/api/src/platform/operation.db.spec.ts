import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { Operation } from '@harborlight/contracts';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { allOperations } from './openapi.js';
import { operationKey } from './operation.js';

describe('the routes of the running server', () => {
  let town: TestApp;
  beforeAll(async () => {
    town = await startTestApp();
  });
  afterAll(() => town.stop());

  it('are the operations of the contract, each once, and no others', () => {
    const scanner = new MetadataScanner();
    const reflector = new Reflector();
    const handled = town.app
      .get(DiscoveryService, { strict: false })
      .getControllers()
      .flatMap(({ metatype }) => {
        const prototype = (metatype as new () => object).prototype as Record<string, () => unknown>;
        return scanner
          .getAllMethodNames(prototype)
          .map((name) => prototype[name] as () => unknown)
          .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler))
          .map((handler) => reflector.get<Operation | undefined>(operationKey, handler)?.id);
      });
    expect(handled.sort()).toEqual(allOperations.map(({ id }) => id).sort());
  });

  it('publish the contract to whoever is not signed in', async () => {
    const { body } = await town.anonymous.get('/api/openapi.json');
    expect(body).toMatchObject({
      openapi: '3.1.0',
      paths: { '/api/holds': { post: { operationId: 'placeHold' } } },
    });
  });
});
