import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.js';
import { BoardModule } from './board/board.module.js';
import { CourtModule } from './court/court.module.js';
import { DatabaseModule } from './database/database.module.js';
import { entities } from './entities.js';
import { IdentityModule } from './identity/identity.module.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { NoticeModule } from './notice/notice.module.js';
import { ConfidenceModule } from './confidence/confidence.module.js';
import { OffersModule } from './offers/offers.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { StaysModule } from './stays/stays.module.js';
import { WatchesModule } from './watches/watches.module.js';
import { RegistryModule } from './registry/registry.module.js';
import { VacancyModule } from './vacancy/vacancy.module.js';

/** The list of features. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.of(config),
        DatabaseModule.connect(config.databaseUrl, entities),
        IdentityModule,
        NoticeModule,
        BoardModule,
        RegistryModule,
        VacancyModule,
        ConfidenceModule,
        RequestsModule,
        OffersModule,
        StaysModule,
        WatchesModule,
        CourtModule,
        AuditModule,
      ],
    };
  }
}
