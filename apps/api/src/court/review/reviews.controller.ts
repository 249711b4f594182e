import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { ReviewView } from '@harborlight/contracts';
import { ReviewDto } from '@harborlight/contracts/dto';
import type { Actor, ReviewSnapshot } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { RequirePermission } from '../../platform/permission.guard.js';
import { ReviewService } from './review.service.js';

/** A review is asked for by POST, so that no URL and no access log says what a child needs. */
@Controller('api/reviews')
export class ReviewsController {
  constructor(private readonly reviews: ReviewService) {}

  @Post()
  @RequirePermission('review.write')
  @HttpCode(200)
  openReview(@CurrentActor() actor: Actor, @Body() input: ReviewDto): Promise<ReviewView> {
    return this.reviews.openReview(actor, input);
  }

  @Post('as-of')
  @RequirePermission('review.write')
  @HttpCode(200)
  readSnapshot(@CurrentActor() actor: Actor, @Body() input: ReviewDto): Promise<ReviewSnapshot> {
    return this.reviews.readSnapshot(actor, input);
  }
}
