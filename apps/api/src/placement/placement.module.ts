import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { VacancyModule } from '../vacancy/vacancy.module.js';
import { NeedStore } from './need/need-store.js';
import { OfferRepository } from './offers/offer.repository.js';
import { Reach } from './reach.js';
import { RequestDoor } from './requests/request-door.js';
import { RequestReader } from './requests/request-reader.js';
import { RequestRepository } from './requests/request.repository.js';
import { StepLog } from './requests/step-log.js';

/** From a request to an arrival. */
@Module({
  imports: [NoticeModule, BoardModule, RegistryModule, VacancyModule],
  providers: [Reach, NeedStore, OfferRepository, RequestRepository, RequestDoor, RequestReader, StepLog],
})
export class PlacementModule {}
