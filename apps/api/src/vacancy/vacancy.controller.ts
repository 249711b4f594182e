import { Body, Controller, Param } from '@nestjs/common';
import type { BedView, UnitChanged } from '@harborlight/contracts';
import {
  ArrivalDto,
  BlockDto,
  CensusDto,
  DepartureDto,
  ExpectedOpeningDto,
} from '@harborlight/contracts/dto';
import {
  attest,
  blockAnyBed,
  blockBed,
  expectOpening,
  listBeds,
  recordArrival,
  recordDeparture,
  takeCensus,
  unblock,
  withdrawExpectation,
} from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { Operation } from '../platform/operation.js';
import { IdPipe } from '../platform/validation.js';
import { LocalDatePipe } from './local-date.pipe.js';
import { VacancyService } from './vacancy.service.js';

@Controller()
export class VacancyController {
  constructor(private readonly vacancy: VacancyService) {}

  @Operation(takeCensus)
  takeCensus(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() census: CensusDto,
  ): Promise<UnitChanged> {
    return this.vacancy.takeCensus(actor, unitId, census);
  }

  @Operation(attest)
  attest(@CurrentActor() actor: Actor, @Param('id', IdPipe) unitId: string): Promise<UnitChanged> {
    return this.vacancy.attest(actor, unitId);
  }

  @Operation(recordArrival)
  recordArrival(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() { bedId }: ArrivalDto,
  ): Promise<UnitChanged> {
    return this.vacancy.recordArrival(actor, unitId, bedId);
  }

  @Operation(recordDeparture)
  recordDeparture(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() { bedId }: DepartureDto,
  ): Promise<UnitChanged> {
    return this.vacancy.recordDeparture(actor, unitId, bedId);
  }

  @Operation(blockAnyBed)
  blockAnyBed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() block: BlockDto,
  ): Promise<UnitChanged> {
    return this.vacancy.blockAnyBed(actor, unitId, block);
  }

  @Operation(blockBed)
  blockBed(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) bedId: string,
    @Body() block: BlockDto,
  ): Promise<UnitChanged> {
    return this.vacancy.blockBed(actor, bedId, block);
  }

  @Operation(unblock)
  unblock(@CurrentActor() actor: Actor, @Param('id', IdPipe) blockId: string): Promise<UnitChanged> {
    return this.vacancy.unblock(actor, blockId);
  }

  @Operation(expectOpening)
  expectOpening(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Body() expected: ExpectedOpeningDto,
  ): Promise<UnitChanged> {
    return this.vacancy.expectOpening(actor, unitId, expected);
  }

  @Operation(withdrawExpectation)
  withdrawExpectation(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) unitId: string,
    @Param('on', LocalDatePipe) on: string,
  ): Promise<UnitChanged> {
    return this.vacancy.withdrawExpectation(actor, unitId, on);
  }

  @Operation(listBeds)
  listBeds(@CurrentActor() actor: Actor, @Param('id', IdPipe) unitId: string): Promise<BedView[]> {
    return this.vacancy.listBeds(actor, unitId);
  }
}
