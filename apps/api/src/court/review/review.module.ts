import { Module } from '@nestjs/common';
import { BoardModule } from '../../board/board.module.js';
import { RequestsModule } from '../../requests/requests.module.js';
import { RegistryModule } from '../../registry/registry.module.js';
import { BoardsInReview } from './boards-in-review.js';
import { RecordedRepository } from './recorded.repository.js';
import { ReviewAccess } from './review-access.js';
import { ReviewService } from './review.service.js';
import { ReviewsController } from './reviews.controller.js';
import { TimelineReader } from './timeline-reader.js';

@Module({
  imports: [BoardModule, RegistryModule, RequestsModule],
  controllers: [ReviewsController],
  providers: [ReviewAccess, BoardsInReview, RecordedRepository, TimelineReader, ReviewService],
  exports: [ReviewService],
})
export class ReviewModule {}
