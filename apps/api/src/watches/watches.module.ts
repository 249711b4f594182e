import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { VacancyModule } from '../vacancy/vacancy.module.js';
import { ActiveWatches } from './active-watches.js';
import { EndWatchesWithRequest } from './end-watches-with-request.js';
import { RemindOfWatchesEveryMinute } from './remind-of-watches-every-minute.js';
import { WatchHits } from './watch-hits.js';
import { WatchMatcher } from './watch-matcher.js';
import { WatchReminders } from './watch-reminders.js';
import { WatchRepository } from './watch.repository.js';
import { WatchService } from './watch.service.js';
import { WatchesController } from './watches.controller.js';
import { WatchesOfNeeds } from './watches-of-needs.js';

/** Who waits for a bed that fits, and what happens when one opens. */
@Module({
  imports: [NoticeModule, BoardModule, RegistryModule, VacancyModule, RequestsModule],
  controllers: [WatchesController],
  providers: [
    WatchRepository,
    WatchService,
    ActiveWatches,
    WatchHits,
    WatchMatcher,
    EndWatchesWithRequest,
    WatchesOfNeeds,
    WatchReminders,
    RemindOfWatchesEveryMinute,
  ],
})
export class WatchesModule {}
