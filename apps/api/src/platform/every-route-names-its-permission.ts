import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GATEWAY_METADATA } from '@nestjs/websockets/constants.js';
import { routeAccessKey } from './permission.guard.js';

/** Stops the application at start if a route or a gateway has neither an operation nor `@RequirePermission`. */
@Injectable()
export class EveryRouteNamesItsPermission implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const silent = [...this.silentRoutes(), ...this.silentGateways()];
    if (silent.length > 0)
      throw new Error(`Neither an operation nor @RequirePermission: ${silent.join(', ')}`);
  }

  private *silentRoutes(): Iterable<string> {
    for (const { metatype } of this.discovery.getControllers()) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, object>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name] as () => unknown;
        const isRoute = Reflect.hasMetadata(METHOD_METADATA, handler);
        if (isRoute && !this.reflector.getAllAndOverride(routeAccessKey, [handler, metatype])) {
          yield `${metatype.name}.${name}`;
        }
      }
    }
  }

  private *silentGateways(): Iterable<string> {
    for (const { metatype } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function' || !Reflect.hasMetadata(GATEWAY_METADATA, metatype)) continue;
      if (!this.reflector.get(routeAccessKey, metatype)) yield metatype.name;
    }
  }
}
