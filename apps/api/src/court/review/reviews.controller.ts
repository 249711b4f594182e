import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { ReviewView } from '@harborlight/contracts';
import { ReviewDto } from '@harborlight/contracts/dto';
import type { Actor, Side } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Needs } from '../../platform/permission.guard.js';
import { ReviewService } from './review.service.js';

/** A review is asked for by POST, so that no URL and no access log says what a child needs. */
@Controller('api/reviews')
export class ReviewsController {
  constructor(private readonly reviews: ReviewService) {}

  @Post()
  @Needs('review.write')
  @HttpCode(200)
  openReview(@CurrentActor() actor: Actor, @Body() ask: ReviewDto): Promise<ReviewView> {
    return this.reviews.openReview(actor, ask);
  }

  @Post('as-of')
  @Needs('review.write')
  @HttpCode(200)
  readSide(@CurrentActor() actor: Actor, @Body() ask: ReviewDto): Promise<Side> {
    return this.reviews.readSide(actor, ask);
  }
}
