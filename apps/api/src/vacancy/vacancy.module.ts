import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { BedHolds } from './hold/bed-holds.js';
import { HoldNotices } from './hold/hold-notices.js';
import { HoldRepository } from './hold/hold.repository.js';
import { HoldService } from './hold/hold.service.js';
import { HoldsController } from './hold/holds.controller.js';
import { ReleaseHoldsWhenAUnitCloses } from './hold/release-holds-when-a-unit-closes.js';
import { RequestsOfHolds } from './hold/requests-of-holds.js';
import { ProveLinesEveryFiveMinutes } from './prove-lines-every-five-minutes.js';
import { ReconciliationService } from './reconciliation.service.js';
import { SpanTally } from './span-tally.js';
import { SpanRepository } from './span.repository.js';
import { UnitCorrections } from './unit-corrections.js';
import { VacancyController } from './vacancy.controller.js';
import { VacancyService } from './vacancy.service.js';

@Module({
  imports: [BoardModule, NoticeModule, RegistryModule],
  controllers: [VacancyController, HoldsController],
  providers: [
    VacancyService,
    BedHolds,
    HoldRepository,
    HoldNotices,
    HoldService,
    RequestsOfHolds,
    ReleaseHoldsWhenAUnitCloses,
    UnitCorrections,
    ReconciliationService,
    ProveLinesEveryFiveMinutes,
    SpanRepository,
    SpanTally,
  ],
  exports: [VacancyService, BedHolds, HoldNotices, RequestsOfHolds, UnitCorrections, ReconciliationService],
})
export class VacancyModule {}
