import { Module } from '@nestjs/common';
import { BoardModule } from '../../board/board.module.js';
import { DocketAccess } from './docket-access.js';
import { DocketController } from './docket.controller.js';
import { DocketRepository } from './docket.repository.js';
import { DocketService } from './docket.service.js';
import { HeadlineRepository } from './headline.repository.js';

@Module({
  imports: [BoardModule],
  controllers: [DocketController],
  providers: [DocketAccess, DocketRepository, HeadlineRepository, DocketService],
})
export class DocketModule {}
