import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { VacancyModule } from '../vacancy/vacancy.module.js';
import { ClosureController } from './ending/closure.controller.js';
import { ClosureService } from './ending/closure.service.js';
import { PurgeEveryMinute } from './ending/purge-every-minute.js';
import { PurgeRepository } from './ending/purge.repository.js';
import { PurgeService } from './ending/purge.service.js';
import { RequestEnding } from './ending/request-ending.js';
import { UnmetRepository } from './ending/unmet.repository.js';
import { NeedStore } from './need/need-store.js';
import { NeedWatches } from './need/need-watches.js';
import { RequestAccess } from './request-access.js';
import { RequestOffers } from './request-offers.js';
import { RequestReader } from './request-reader.js';
import { RequestService } from './request.service.js';
import { RequestsForHolds } from './requests-for-holds.js';
import { RequestsByToken } from './requests-by-token.js';
import { RequestsController } from './requests.controller.js';
import { Requests } from './requests.js';
import { StepLog } from './step-log.js';

/** One search for one child: its steps, the need while it lasts, and its end. */
@Module({
  imports: [NoticeModule, BoardModule, RegistryModule, VacancyModule],
  controllers: [RequestsController, ClosureController],
  providers: [
    NeedStore,
    NeedWatches,
    Requests,
    RequestAccess,
    RequestOffers,
    RequestReader,
    RequestsByToken,
    RequestsForHolds,
    StepLog,
    RequestService,
    RequestEnding,
    ClosureService,
    UnmetRepository,
    PurgeRepository,
    PurgeService,
    PurgeEveryMinute,
  ],
  exports: [
    NeedStore,
    NeedWatches,
    Requests,
    RequestAccess,
    RequestOffers,
    RequestReader,
    RequestsByToken,
    RequestEnding,
    StepLog,
  ],
})
export class RequestsModule {}
