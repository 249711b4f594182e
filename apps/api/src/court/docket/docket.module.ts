import { Module } from '@nestjs/common';
import { BoardModule } from '../../board/board.module.js';
import { DocketDoor } from './docket-door.js';
import { DocketController } from './docket.controller.js';
import { DocketRepository } from './docket.repository.js';
import { DocketService } from './docket.service.js';
import { HeadlineRepository } from './headline.repository.js';

@Module({
  imports: [BoardModule],
  controllers: [DocketController],
  providers: [DocketDoor, DocketRepository, HeadlineRepository, DocketService],
})
export class DocketModule {}
