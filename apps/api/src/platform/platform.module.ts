import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { Config } from './config.js';
import { EveryRouteNamesItsPermission } from './every-route-names-its-permission.js';
import { Jobs } from './jobs.js';
import { Metrics } from './metrics.js';
import { OperationsController } from './operations.controller.js';
import { ProblemFilter } from './problem.filter.js';
import { Readiness } from './readiness.js';
import { InputPipe } from './validation.js';

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule {
  static of(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [OperationsController],
      providers: [
        { provide: Config, useValue: config },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: InputPipe },
        EveryRouteNamesItsPermission,
        Jobs,
        Metrics,
        Readiness,
      ],
      exports: [Config, Jobs, Metrics, Readiness],
    };
  }
}
