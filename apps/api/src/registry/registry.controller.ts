import { Body, Controller } from '@nestjs/common';
import type {
  AgencyView,
  FacilityRecordView,
  IntakeView,
  ParamsOf,
  RegionView,
  RegistryView,
} from '@harborlight/contracts';
import { AgencyDto, FacilityDto, RegionDto } from '@harborlight/contracts/dto';
import {
  changeAgency,
  changeFacility,
  createAgency,
  createFacility,
  listTellableAgencies,
  nameRegion,
  readIntake,
  readRegistry,
} from '@harborlight/contracts/operations';
import { DomainError, type Actor } from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { CurrentActor } from '../platform/actor.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { AgencyService } from './agency.service.js';
import { FacilityService } from './facility.service.js';
import { RegistryReader } from './registry-reader.js';

@Controller()
export class RegistryController {
  constructor(
    private readonly boards: BoardService,
    private readonly registry: RegistryReader,
    private readonly agencies: AgencyService,
    private readonly facilities: FacilityService,
  ) {}

  @Operation(readRegistry)
  async showRegistry(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof readRegistry>,
  ): Promise<RegistryView> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.registry.registryOf(actor, id);
  }

  @Operation(listTellableAgencies)
  async listTellable(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof listTellableAgencies>,
  ): Promise<AgencyView[]> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.agencies.listTellable(actor, id);
  }

  @Operation(createAgency)
  async createAgency(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof createAgency>,
    @Body() input: AgencyDto,
  ): Promise<AgencyView> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.agencies.createAgency(actor, id, input);
  }

  @Operation(changeAgency)
  changeAgency(
    @CurrentActor() actor: Actor,
    @PathParams() { id }: ParamsOf<typeof changeAgency>,
    @Body() input: AgencyDto,
  ): Promise<AgencyView> {
    return this.agencies.changeAgency(actor, id, input);
  }

  @Operation(nameRegion)
  async nameRegion(
    @CurrentActor() actor: Actor,
    @PathParams() { code, region }: ParamsOf<typeof nameRegion>,
    @Body() input: RegionDto,
  ): Promise<RegionView> {
    if (region !== input.code)
      throw new DomainError('invalid-input', [{ code: 'invalid-input', field: 'code' }]);
    const { id } = await this.boards.findBoard(actor, code);
    return this.agencies.nameRegion(actor, id, input);
  }

  @Operation(createFacility)
  async createFacility(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof createFacility>,
    @Body() input: FacilityDto,
  ): Promise<FacilityRecordView> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.facilities.createFacility(actor, id, input);
  }

  @Operation(changeFacility)
  changeFacility(
    @CurrentActor() actor: Actor,
    @PathParams() { id }: ParamsOf<typeof changeFacility>,
    @Body() input: FacilityDto,
  ): Promise<FacilityRecordView> {
    return this.facilities.changeFacility(actor, id, input);
  }

  @Operation(readIntake)
  showIntake(
    @CurrentActor() actor: Actor,
    @PathParams() { id }: ParamsOf<typeof readIntake>,
  ): Promise<IntakeView> {
    return this.facilities.showIntake(actor, id);
  }
}
