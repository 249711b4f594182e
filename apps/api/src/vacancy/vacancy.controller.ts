import { Body, Controller } from '@nestjs/common';
import type { BedView, ParamsOf, UnitChanged } from '@harborlight/contracts';
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
import { IdempotencyKeyHeader } from '../platform/idempotency-key.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { VacancyService } from './vacancy.service.js';

@Controller()
export class VacancyController {
  constructor(private readonly vacancy: VacancyService) {}

  @Operation(takeCensus)
  takeCensus(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof takeCensus>,
    @Body() census: CensusDto,
  ): Promise<UnitChanged> {
    return this.vacancy.takeCensus(actor, unitId, census);
  }

  @Operation(attest)
  attest(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof attest>,
  ): Promise<UnitChanged> {
    return this.vacancy.attest(actor, unitId);
  }

  @Operation(recordArrival)
  recordArrival(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof recordArrival>,
    @Body() { bedId }: ArrivalDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<UnitChanged> {
    return this.vacancy.recordArrival(actor, unitId, bedId, key);
  }

  @Operation(recordDeparture)
  recordDeparture(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof recordDeparture>,
    @Body() { bedId }: DepartureDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<UnitChanged> {
    return this.vacancy.recordDeparture(actor, unitId, bedId, key);
  }

  @Operation(blockAnyBed)
  blockAnyBed(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof blockAnyBed>,
    @Body() block: BlockDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<UnitChanged> {
    return this.vacancy.blockAnyBed(actor, unitId, block, key);
  }

  @Operation(blockBed)
  blockBed(
    @CurrentActor() actor: Actor,
    @PathParams() { id: bedId }: ParamsOf<typeof blockBed>,
    @Body() block: BlockDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<UnitChanged> {
    return this.vacancy.blockBed(actor, bedId, block, key);
  }

  @Operation(unblock)
  unblock(
    @CurrentActor() actor: Actor,
    @PathParams() { id: blockId }: ParamsOf<typeof unblock>,
  ): Promise<UnitChanged> {
    return this.vacancy.unblock(actor, blockId);
  }

  @Operation(expectOpening)
  expectOpening(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof expectOpening>,
    @Body() expected: ExpectedOpeningDto,
    @IdempotencyKeyHeader() key: string | null,
  ): Promise<UnitChanged> {
    return this.vacancy.expectOpening(actor, unitId, expected, key);
  }

  @Operation(withdrawExpectation)
  withdrawExpectation(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId, on }: ParamsOf<typeof withdrawExpectation>,
  ): Promise<UnitChanged> {
    return this.vacancy.withdrawExpectation(actor, unitId, on);
  }

  @Operation(listBeds)
  listBeds(
    @CurrentActor() actor: Actor,
    @PathParams() { id: unitId }: ParamsOf<typeof listBeds>,
  ): Promise<BedView[]> {
    return this.vacancy.listBeds(actor, unitId);
  }
}
