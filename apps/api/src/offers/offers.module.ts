import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { ConfidenceModule } from '../confidence/confidence.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { VacancyModule } from '../vacancy/vacancy.module.js';
import { AnsweringService } from './answering.service.js';
import { Answers } from './answers.js';
import { AskedController } from './asked.controller.js';
import { AskedService } from './asked.service.js';
import { AskingController } from './asking.controller.js';
import { AskingService } from './asking.service.js';
import { CallService } from './call.service.js';
import { EscalateEveryMinute } from './escalation/escalate-every-minute.js';
import { EscalationService } from './escalation/escalation.service.js';
import { WaitingRepository } from './escalation/waiting.repository.js';
import { OfferAccess } from './offer-access.js';
import { OfferEligibility } from './offer-eligibility.js';
import { OfferNotices } from './offer-notices.js';
import { OfferPlacements } from './offer-placements.js';
import { OfferWithdrawal } from './offer-withdrawal.js';
import { OffersOfRequests } from './offers-of-requests.js';
import { Offers } from './offers.js';
import { WithdrawOffersWhenUnitCloses } from './withdraw-offers-when-unit-closes.js';
import { WithdrawingService } from './withdrawing.service.js';

/** Who is asked for a bed, what they answer, and who hears of it when nobody does. */
@Module({
  imports: [NoticeModule, BoardModule, RegistryModule, VacancyModule, ConfidenceModule, RequestsModule],
  controllers: [AskingController, AskedController],
  providers: [
    Offers,
    OfferAccess,
    OfferEligibility,
    OfferNotices,
    OfferPlacements,
    OfferWithdrawal,
    OffersOfRequests,
    WithdrawOffersWhenUnitCloses,
    Answers,
    AskingService,
    AskedService,
    AnsweringService,
    WithdrawingService,
    CallService,
    WaitingRepository,
    EscalationService,
    EscalateEveryMinute,
  ],
  exports: [Offers, OfferNotices, OfferPlacements],
})
export class OffersModule {}
