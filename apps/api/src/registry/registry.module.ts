import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { AgencyService } from './agency.service.js';
import { BedTally } from './bed-tally.js';
import { BedRepository } from './bed.repository.js';
import { FacilityService } from './facility.service.js';
import { Policies } from './policies.js';
import { PolicyController } from './policy.controller.js';
import { PolicyService } from './policy.service.js';
import { RegistryReader } from './registry-reader.js';
import { RegistryController } from './registry.controller.js';
import { UnitClosings } from './unit-closings.js';
import { UnitLock } from './unit-lock.js';
import { UnitLog } from './unit-log.js';
import { UnitService } from './unit.service.js';
import { UnitsController } from './units.controller.js';

@Module({
  imports: [BoardModule, NoticeModule],
  controllers: [RegistryController, UnitsController, PolicyController],
  providers: [
    Policies,
    PolicyService,
    AgencyService,
    FacilityService,
    UnitService,
    RegistryReader,
    BedRepository,
    BedTally,
    UnitClosings,
    UnitLock,
    UnitLog,
  ],
  exports: [AgencyService, FacilityService, Policies, BedTally, UnitClosings, UnitLock],
})
export class RegistryModule {}
