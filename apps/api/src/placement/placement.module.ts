import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { VacancyModule } from '../vacancy/vacancy.module.js';
import { CalibrationService } from './confidence/calibration.service.js';
import { ConfidenceController } from './confidence/confidence.controller.js';
import { Findings } from './confidence/findings.js';
import { TurnoverRepository } from './confidence/turnover.repository.js';
import { TurnoverService } from './confidence/turnover.service.js';
import { DueReminders } from './escalation/due-reminders.repository.js';
import { EscalationService } from './escalation/escalation.service.js';
import { LookAtTheClockEveryMinute } from './escalation/look-at-the-clock-every-minute.js';
import { ReminderService } from './escalation/reminder.service.js';
import { WaitingRepository } from './escalation/waiting.repository.js';
import { ClosureController } from './ending/closure.controller.js';
import { ClosureService } from './ending/closure.service.js';
import { PurgeEveryMinute } from './ending/purge-every-minute.js';
import { PurgeRepository } from './ending/purge.repository.js';
import { PurgeService } from './ending/purge.service.js';
import { RequestEnding } from './ending/request-ending.js';
import { UnmetRepository } from './ending/unmet.repository.js';
import { ArrivalRepository } from './hand-over/arrival.repository.js';
import { ArrivalService } from './hand-over/arrival.service.js';
import { HandOverController } from './hand-over/hand-over.controller.js';
import { HandOverService } from './hand-over/hand-over.service.js';
import { PlacementRepository } from './hand-over/placement.repository.js';
import { SettledOffers } from './hand-over/settled-offers.js';
import { StayService } from './hand-over/stay.service.js';
import { NeedStore } from './need/need-store.js';
import { AnsweringService } from './offers/answering.service.js';
import { Answers } from './offers/answers.js';
import { OfferAccess } from './offers/offer-access.js';
import { AskedController } from './offers/asked.controller.js';
import { AskedService } from './offers/asked.service.js';
import { AskingController } from './offers/asking.controller.js';
import { AskingService } from './offers/asking.service.js';
import { CallService } from './offers/call.service.js';
import { OfferEligibility } from './offers/offer-eligibility.js';
import { OfferNotices } from './offers/offer-notices.js';
import { OfferWithdrawal } from './offers/offer-withdrawal.js';
import { OfferRepository } from './offers/offer.repository.js';
import { WithdrawOffersWhenUnitCloses } from './offers/withdraw-offers-when-unit-closes.js';
import { WithdrawingService } from './offers/withdrawing.service.js';
import { RequestAccess } from './requests/request-access.js';
import { RequestReader } from './requests/request-reader.js';
import { RequestRepository } from './requests/request.repository.js';
import { RequestService } from './requests/request.service.js';
import { RequestsByToken } from './requests/requests-by-token.js';
import { RequestsController } from './requests/requests.controller.js';
import { StepLog } from './requests/step-log.js';
import { WatchMatcher } from './watches/watch-matcher.js';
import { ActiveWatches } from './watches/active-watches.js';
import { WatchHits } from './watches/watch-hits.js';
import { WatchRepository } from './watches/watch.repository.js';
import { WatchService } from './watches/watch.service.js';
import { WatchesController } from './watches/watches.controller.js';

/** From a request to an arrival. */
@Module({
  imports: [NoticeModule, BoardModule, RegistryModule, VacancyModule],
  controllers: [
    RequestsController,
    AskingController,
    AskedController,
    WatchesController,
    ConfidenceController,
    HandOverController,
    ClosureController,
  ],
  providers: [
    NeedStore,
    OfferRepository,
    RequestRepository,
    RequestAccess,
    RequestReader,
    RequestsByToken,
    StepLog,
    WatchRepository,
    WatchService,
    ActiveWatches,
    WatchHits,
    WatchMatcher,
    WaitingRepository,
    EscalationService,
    DueReminders,
    ReminderService,
    LookAtTheClockEveryMinute,
    RequestService,
    OfferEligibility,
    OfferNotices,
    OfferWithdrawal,
    TurnoverRepository,
    TurnoverService,
    CalibrationService,
    Findings,
    Answers,
    OfferAccess,
    AskingService,
    WithdrawingService,
    AskedService,
    AnsweringService,
    CallService,
    WithdrawOffersWhenUnitCloses,
    SettledOffers,
    HandOverService,
    ArrivalRepository,
    ArrivalService,
    PlacementRepository,
    StayService,
    RequestEnding,
    ClosureService,
    UnmetRepository,
    PurgeRepository,
    PurgeService,
    PurgeEveryMinute,
  ],
  exports: [NeedStore, RequestsByToken],
})
export class PlacementModule {}
