import { Module, type DynamicModule } from '@nestjs/common';
import { DatabaseModule } from './database/database.module.js';
import { IdentityModule } from './identity/identity.module.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';

/** The list of features. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.of(config), DatabaseModule.connect(config.databaseUrl), IdentityModule],
    };
  }
}
