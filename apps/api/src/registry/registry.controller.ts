import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import type {
  AgencyView,
  FacilityRecordView,
  IntakeView,
  RegionView,
  RegistryView,
} from '@harborlight/contracts';
import { AgencyDto, FacilityDto, RegionDto } from '@harborlight/contracts/dto';
import { DomainError, type Actor } from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { CurrentActor } from '../platform/actor.js';
import { Needs } from '../platform/permission.guard.js';
import { IdPipe } from '../platform/validation.js';
import { AgencyService } from './agency.service.js';
import { FacilityService } from './facility.service.js';
import { RegistryReader } from './registry-reader.js';

@Controller('api')
export class RegistryController {
  constructor(
    private readonly boards: BoardService,
    private readonly registry: RegistryReader,
    private readonly agencies: AgencyService,
    private readonly facilities: FacilityService,
  ) {}

  @Get('boards/:code/registry')
  @Needs('registry.read')
  async showRegistry(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<RegistryView> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.registry.registryOf(actor, id);
  }

  @Get('boards/:code/tellable-agencies')
  @Needs('watch.write')
  async listTellable(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<AgencyView[]> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.agencies.listTellable(actor, id);
  }

  @Post('boards/:code/agencies')
  @Needs('agency.write')
  async createAgency(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() ask: AgencyDto,
  ): Promise<AgencyView> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.agencies.createAgency(actor, id, ask);
  }

  @Put('agencies/:id')
  @Needs('agency.write')
  changeAgency(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() ask: AgencyDto,
  ): Promise<AgencyView> {
    return this.agencies.changeAgency(actor, id, ask);
  }

  @Put('boards/:code/regions/:region')
  @Needs('agency.write')
  async nameRegion(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('region') region: string,
    @Body() ask: RegionDto,
  ): Promise<RegionView> {
    if (region !== ask.code)
      throw new DomainError('invalid-input', [{ code: 'invalid-input', field: 'code' }]);
    const { id } = await this.boards.findBoard(actor, code);
    return this.agencies.nameRegion(actor, id, ask);
  }

  @Post('boards/:code/facilities')
  @Needs('registry.write')
  async createFacility(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() ask: FacilityDto,
  ): Promise<FacilityRecordView> {
    const { id } = await this.boards.findBoard(actor, code);
    return this.facilities.createFacility(actor, id, ask);
  }

  @Put('facilities/:id')
  @Needs('registry.write')
  changeFacility(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() ask: FacilityDto,
  ): Promise<FacilityRecordView> {
    return this.facilities.changeFacility(actor, id, ask);
  }

  @Get('facilities/:id/intake')
  @Needs('intake.read')
  showIntake(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<IntakeView> {
    return this.facilities.showIntake(actor, id);
  }
}
