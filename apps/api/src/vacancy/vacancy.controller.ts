import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { BedView, UnitChanged } from '@harborlight/contracts';
import {
  ArrivalDto,
  BlockDto,
  CensusDto,
  DepartureDto,
  ExpectedOpeningDto,
} from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { IdPipe } from '../platform/validation.js';
import { LocalDatePipe } from './local-date.pipe.js';
import { VacancyService } from './vacancy.service.js';

@Controller('api')
@RequirePermission('vacancy.write')
export class VacancyController {
  constructor(private readonly vacancy: VacancyService) {}

  @Put('units/:id/census')
  takeCensus(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() census: CensusDto,
  ): Promise<UnitChanged> {
    return this.vacancy.takeCensus(actor, unitId, census);
  }

  @Post('units/:id/attestations')
  attest(@CurrentActor() actor: Actor, @Param('id', IdPipe) unitId: string): Promise<UnitChanged> {
    return this.vacancy.attest(actor, unitId);
  }

  @Post('units/:id/arrivals')
  recordArrival(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() { bedId }: ArrivalDto,
  ): Promise<UnitChanged> {
    return this.vacancy.recordArrival(actor, unitId, bedId);
  }

  @Post('units/:id/departures')
  recordDeparture(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() { bedId }: DepartureDto,
  ): Promise<UnitChanged> {
    return this.vacancy.recordDeparture(actor, unitId, bedId);
  }

  @Post('units/:id/blocks')
  blockAnyBed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() block: BlockDto,
  ): Promise<UnitChanged> {
    return this.vacancy.blockAnyBed(actor, unitId, block);
  }

  @Post('beds/:id/blocks')
  blockBed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) bedId: string,
    @Body() block: BlockDto,
  ): Promise<UnitChanged> {
    return this.vacancy.blockBed(actor, bedId, block);
  }

  @Delete('blocks/:id')
  @HttpCode(200)
  unblock(@CurrentActor() actor: Actor, @Param('id', IdPipe) blockId: string): Promise<UnitChanged> {
    return this.vacancy.unblock(actor, blockId);
  }

  @Post('units/:id/expected-openings')
  expectOpening(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() expected: ExpectedOpeningDto,
  ): Promise<UnitChanged> {
    return this.vacancy.expectOpening(actor, unitId, expected);
  }

  @Delete('units/:id/expected-openings/:on')
  @HttpCode(200)
  withdrawExpectation(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Param('on', LocalDatePipe) on: string,
  ): Promise<UnitChanged> {
    return this.vacancy.withdrawExpectation(actor, unitId, on);
  }

  @Get('units/:id/beds')
  listBeds(@CurrentActor() actor: Actor, @Param('id', IdPipe) unitId: string): Promise<BedView[]> {
    return this.vacancy.listBeds(actor, unitId);
  }
}
