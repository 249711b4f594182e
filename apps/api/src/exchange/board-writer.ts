import type {
  AgencyView,
  BoardSnapshot,
  FacilityRecordView,
  RegistryView,
  UnitRecordView,
} from '@harborlight/contracts';
import type { AgencyDto, CensusDto, FacilityDto, RegionDto, UnitDto } from '@harborlight/contracts/dto';
import {
  changeAgency,
  changeFacility,
  changeUnit,
  createAgency,
  createBoard,
  createFacility,
  createUnit,
  nameRegion,
  readRegistry,
  takeCensus,
} from '@harborlight/contracts/operations';
import { instantOf } from '@harborlight/domain';
import { ApiRefusal, type ApiSession } from './api-session.js';

/** Everything an import writes. Without an id a record is created, with one it is changed. */
export interface BoardWriter {
  createBoard(name: string, timeZone: string): Promise<void>;
  nameRegion(region: RegionDto): Promise<void>;
  writeAgency(id: string | undefined, agency: AgencyDto): Promise<AgencyView>;
  writeFacility(id: string | undefined, facility: FacilityDto): Promise<FacilityRecordView>;
  writeUnit(id: string | undefined, facilityId: string, unit: UnitDto): Promise<UnitRecordView>;
  takeCensus(unitId: string, census: CensusDto): Promise<void>;
}

/** Writes through the public API, as any client would. */
export class ApiWriter implements BoardWriter {
  constructor(
    private readonly api: ApiSession,
    private readonly board: string,
  ) {}

  async createBoard(name: string, timeZone: string): Promise<void> {
    await this.api.call(createBoard, { body: { code: this.board, name, timeZone } });
  }

  async nameRegion(region: RegionDto): Promise<void> {
    await this.api.call(nameRegion, { params: { code: this.board, region: region.code }, body: region });
  }

  writeAgency(id: string | undefined, agency: AgencyDto): Promise<AgencyView> {
    if (id) return this.api.call(changeAgency, { params: { id }, body: agency });
    const creating = this.api.call(createAgency, { params: { code: this.board }, body: agency });
    return this.madeOnce(creating, agency, ({ agencies }) => agencies);
  }

  writeFacility(id: string | undefined, facility: FacilityDto): Promise<FacilityRecordView> {
    if (id) return this.api.call(changeFacility, { params: { id }, body: facility });
    const creating = this.api.call(createFacility, { params: { code: this.board }, body: facility });
    return this.madeOnce(creating, facility, ({ facilities }) => facilities);
  }

  writeUnit(id: string | undefined, facilityId: string, unit: UnitDto): Promise<UnitRecordView> {
    if (id) return this.api.call(changeUnit, { params: { id }, body: unit });
    const creating = this.api.call(createUnit, { params: { id: facilityId }, body: unit });
    return this.madeOnce(creating, unit, ({ facilities }) => facilities.flatMap(({ units }) => units));
  }

  async takeCensus(unitId: string, census: CensusDto): Promise<void> {
    await this.api.call(takeCensus, { params: { id: unitId }, body: census });
  }

  /** A creation whose answer was lost is refused when it is sent again: then what exists is the answer. */
  private async madeOnce<View extends { readonly externalId: string | null }>(
    creating: Promise<View>,
    ask: { readonly externalId?: string } & object,
    listed: (registry: RegistryView) => readonly View[],
  ): Promise<View> {
    try {
      return await creating;
    } catch (error) {
      if (!(error instanceof ApiRefusal) || !error.code.endsWith('-exists')) throw error;
      const registry = await this.api.call(readRegistry, { params: { code: this.board } });
      const made = listed(registry).find(({ externalId }) => externalId === ask.externalId);
      if (!made) throw error;
      return made;
    }
  }
}

/** Writes nothing and answers as if it had: a dry run meets every decision of a real one. */
export class DryWriter implements BoardWriter {
  async createBoard(): Promise<void> {}

  async nameRegion(): Promise<void> {}

  writeAgency(id: string | undefined, agency: AgencyDto): Promise<AgencyView> {
    const { name, kind, externalId = null, state = null } = agency;
    return Promise.resolve({ id: id ?? `new ${externalId}`, name, kind, externalId, state });
  }

  writeFacility(id: string | undefined, facility: FacilityDto): Promise<FacilityRecordView> {
    const { externalId = null, intakePhone = null, meetingPoint = null, ...rest } = facility;
    return Promise.resolve({
      ...rest,
      id: id ?? `new ${externalId}`,
      externalId,
      intakePhone,
      meetingPoint,
      units: [],
    });
  }

  writeUnit(id: string | undefined, facilityId: string, unit: UnitDto): Promise<UnitRecordView> {
    const { externalId = null, overrides = {}, ...rest } = unit;
    const made = { ...rest, id: id ?? `new ${externalId}`, facilityId, externalId, overrides };
    return Promise.resolve({ ...made, closed: false, beds: [] });
  }

  async takeCensus(): Promise<void> {}
}

/** The empty board that a dry run with `--create-board` starts from. */
export const boardToBe = (code: string, name: string, timeZone: string): BoardSnapshot => ({
  board: code,
  name,
  timeZone,
  demonstration: false,
  seq: 0,
  hash: '',
  at: instantOf(0),
  proved: null,
  units: [],
});
