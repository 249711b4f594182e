import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { BedRecordView, UnitRecordView } from '@harborlight/contracts';
import { BedDto, UnitDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { IdPipe } from '../platform/validation.js';
import { UnitService } from './unit.service.js';

@Controller('api')
@RequirePermission('registry.write')
export class UnitsController {
  constructor(private readonly units: UnitService) {}

  @Post('facilities/:id/units')
  createUnit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) facilityId: string,
    @Body() input: UnitDto,
  ): Promise<UnitRecordView> {
    return this.units.createUnit(actor, facilityId, input);
  }

  @Put('units/:id')
  changeUnit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() input: UnitDto,
  ): Promise<UnitRecordView> {
    return this.units.changeUnit(actor, unitId, input);
  }

  @Post('units/:id/closure')
  closeUnit(@CurrentActor() actor: Actor, @Param('id', IdPipe) unitId: string): Promise<UnitRecordView> {
    return this.units.closeUnit(actor, unitId);
  }

  @Delete('units/:id/closure')
  @HttpCode(200)
  reopenUnit(@CurrentActor() actor: Actor, @Param('id', IdPipe) unitId: string): Promise<UnitRecordView> {
    return this.units.reopenUnit(actor, unitId);
  }

  @Post('units/:id/beds')
  addBed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() input: BedDto,
  ): Promise<BedRecordView> {
    return this.units.addBed(actor, unitId, input);
  }

  @Put('beds/:id')
  changeBed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) bedId: string,
    @Body() input: BedDto,
  ): Promise<BedRecordView> {
    return this.units.changeBed(actor, bedId, input);
  }

  @Delete('beds/:id')
  @HttpCode(200)
  retireBed(@CurrentActor() actor: Actor, @Param('id', IdPipe) bedId: string): Promise<BedRecordView> {
    return this.units.retireBed(actor, bedId);
  }
}
