import { Module } from '@nestjs/common';
import { BoardModule } from '../../board/board.module.js';
import { ReviewModule } from '../review/review.module.js';
import { ExhibitVerificationService } from './exhibit-verification.service.js';
import { ExhibitRepository } from './exhibit.repository.js';
import { ExhibitService } from './exhibit.service.js';
import { ExhibitsController } from './exhibits.controller.js';
import { VerificationLimit } from './verification-limit.js';

@Module({
  imports: [BoardModule, ReviewModule],
  controllers: [ExhibitsController],
  providers: [ExhibitService, ExhibitVerificationService, ExhibitRepository, VerificationLimit],
})
export class ExhibitModule {}
