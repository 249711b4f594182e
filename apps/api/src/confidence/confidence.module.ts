import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { CalibrationService } from './calibration.service.js';
import { ConfidenceController } from './confidence.controller.js';
import { Findings } from './findings.js';
import { TurnoverRepository } from './turnover.repository.js';
import { TurnoverService } from './turnover.service.js';

/** How sure the board is of what it shows: learned from the units' own log, and from what callers found. */
@Module({
  imports: [BoardModule],
  controllers: [ConfidenceController],
  providers: [TurnoverRepository, TurnoverService, CalibrationService, Findings],
  exports: [Findings],
})
export class ConfidenceModule {}
