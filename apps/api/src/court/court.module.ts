import { Module } from '@nestjs/common';
import { DocketModule } from './docket/docket.module.js';
import { ExhibitModule } from './exhibit/exhibit.module.js';
import { PacksModule } from './packs/packs.module.js';
import { ReviewModule } from './review/review.module.js';

/** What alternatives to detention existed, then and now. */
@Module({
  imports: [PacksModule, ReviewModule, ExhibitModule, DocketModule],
})
export class CourtModule {}
