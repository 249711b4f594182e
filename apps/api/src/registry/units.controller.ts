import { Body, Controller } from '@nestjs/common';
import type { BedRecordView, ParamsOf, UnitRecordView } from '@harborlight/contracts';
import { BedDto, UnitDto } from '@harborlight/contracts/dto';
import {
  addBed,
  changeBed,
  changeUnit,
  closeUnit,
  createUnit,
  reopenUnit,
  retireBed,
} from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { UnitService } from './unit.service.js';

@Controller()
export class UnitsController {
  constructor(private readonly units: UnitService) {}

  @Operation(createUnit)
  createUnit(
    @CurrentActor() actor: Actor,
    @PathParams() { id: facilityId }: ParamsOf<typeof createUnit>,
    @Body() input: UnitDto,
  ): Promise<UnitRecordView> {
    return this.units.createUnit(actor, facilityId, input);
  }

  @Operation(changeUnit)
  changeUnit(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof changeUnit>,
    @Body() input: UnitDto,
  ): Promise<UnitRecordView> {
    return this.units.changeUnit(actor, unitId, input);
  }

  @Operation(closeUnit)
  closeUnit(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof closeUnit>,
  ): Promise<UnitRecordView> {
    return this.units.closeUnit(actor, unitId);
  }

  @Operation(reopenUnit)
  reopenUnit(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof reopenUnit>,
  ): Promise<UnitRecordView> {
    return this.units.reopenUnit(actor, unitId);
  }

  @Operation(addBed)
  addBed(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof addBed>,
    @Body() input: BedDto,
  ): Promise<BedRecordView> {
    return this.units.addBed(actor, unitId, input);
  }

  @Operation(changeBed)
  changeBed(
    @CurrentActor() actor: Actor,
    @PathParams() { id: bedId }: ParamsOf<typeof changeBed>,
    @Body() input: BedDto,
  ): Promise<BedRecordView> {
    return this.units.changeBed(actor, bedId, input);
  }

  @Operation(retireBed)
  retireBed(
    @CurrentActor() actor: Actor,
    @PathParams() { id: bedId }: ParamsOf<typeof retireBed>,
  ): Promise<BedRecordView> {
    return this.units.retireBed(actor, bedId);
  }
}
