import { Controller, Get, Param } from '@nestjs/common';
import type { CalibrationView, TurnoverView } from '@harborlight/contracts';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { CalibrationService } from './calibration.service.js';
import { TurnoverService } from './turnover.service.js';

@Controller('api/boards/:code')
export class ConfidenceController {
  constructor(
    private readonly turnover: TurnoverService,
    private readonly calibration: CalibrationService,
  ) {}

  @Get('turnover')
  @RequirePermission('board.read')
  showTurnover(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<TurnoverView> {
    return this.turnover.showTurnover(actor, code);
  }

  @Get('calibration')
  @RequirePermission('calibration.read')
  showCalibration(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<CalibrationView> {
    return this.calibration.showCalibration(actor, code);
  }
}
