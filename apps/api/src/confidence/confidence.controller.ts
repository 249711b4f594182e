import { Controller } from '@nestjs/common';
import type { CalibrationView, ParamsOf, TurnoverView } from '@harborlight/contracts';
import { readCalibration, readTurnover } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { CalibrationService } from './calibration.service.js';
import { TurnoverService } from './turnover.service.js';

@Controller()
export class ConfidenceController {
  constructor(
    private readonly turnover: TurnoverService,
    private readonly calibration: CalibrationService,
  ) {}

  @Operation(readTurnover)
  showTurnover(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof readTurnover>,
  ): Promise<TurnoverView> {
    return this.turnover.showTurnover(actor, code);
  }

  @Operation(readCalibration)
  showCalibration(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof readCalibration>,
  ): Promise<CalibrationView> {
    return this.calibration.showCalibration(actor, code);
  }
}
