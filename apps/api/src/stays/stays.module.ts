import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { OffersModule } from '../offers/offers.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { VacancyModule } from '../vacancy/vacancy.module.js';
import { ArrivalRepository } from './arrival.repository.js';
import { ArrivalService } from './arrival.service.js';
import { HandOverController } from './hand-over.controller.js';
import { HandOverService } from './hand-over.service.js';
import { PlacementRepository } from './placement.repository.js';
import { DueReminders } from './reminders/due-reminders.repository.js';
import { RemindEveryMinute } from './reminders/remind-every-minute.js';
import { ReminderService } from './reminders/reminder.service.js';
import { PlacementsOfOffers } from './placements-of-offers.js';
import { SettledOffers } from './settled-offers.js';
import { StayService } from './stay.service.js';

/** From an accepted offer to the arrival, and from there to the departure. */
@Module({
  imports: [NoticeModule, BoardModule, RegistryModule, VacancyModule, RequestsModule, OffersModule],
  controllers: [HandOverController],
  providers: [
    SettledOffers,
    HandOverService,
    ArrivalRepository,
    ArrivalService,
    PlacementRepository,
    PlacementsOfOffers,
    StayService,
    DueReminders,
    ReminderService,
    RemindEveryMinute,
  ],
})
export class StaysModule {}
