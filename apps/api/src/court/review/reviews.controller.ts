import { Body, Controller } from '@nestjs/common';
import type { ReviewView } from '@harborlight/contracts';
import { ReviewDto } from '@harborlight/contracts/dto';
import { openReview, readReviewAt } from '@harborlight/contracts/operations';
import type { Actor, ReviewSnapshot } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Operation } from '../../platform/operation.js';
import { ReviewService } from './review.service.js';

/** A review is asked for by POST, so that no URL and no access log says what a child needs. */
@Controller()
export class ReviewsController {
  constructor(private readonly reviews: ReviewService) {}

  @Operation(openReview)
  openReview(@CurrentActor() actor: Actor, @Body() input: ReviewDto): Promise<ReviewView> {
    return this.reviews.openReview(actor, input);
  }

  @Operation(readReviewAt)
  readSnapshot(@CurrentActor() actor: Actor, @Body() input: ReviewDto): Promise<ReviewSnapshot> {
    return this.reviews.readSnapshot(actor, input);
  }
}
