import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type {
  AgencyView,
  FacilityRecordView,
  RegionView,
  RegistryView,
  UnitRecordView,
} from '@harborlight/contracts';
import { agenciesWith, DomainError, type Actor } from '@harborlight/domain';
import { DataSource, In, IsNull, type FindOptionsWhere } from 'typeorm';
import { BoardRegions } from '../board/board-regions.js';
import { AgencyEntity, RegionEntity } from './agency.entity.js';
import { bedView } from './bed.repository.js';
import { FacilityEntity } from './facility.entity.js';
import { BedEntity, UnitEntity } from './unit.entity.js';

export const agencyView = ({ id, name, kind, state, externalId }: AgencyEntity): AgencyView => ({
  id,
  name,
  kind,
  state,
  externalId,
});

const regionView = ({ code, nameEn, nameEs }: RegionEntity): RegionView => ({ code, nameEn, nameEs });

/** Reads the registry as its editors see it. */
@Injectable()
export class RegistryReader implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly boardRegions: BoardRegions,
  ) {}

  onModuleInit(): void {
    this.boardRegions.fillWith(() => this.source.manager.find(RegionEntity, { order: { code: 'ASC' } }));
  }

  /** The board's registry, or the part that belongs to the actor's agencies. */
  async registryOf(actor: Actor, boardId: string): Promise<RegistryView> {
    const rowSecurity = agenciesWith(actor, 'registry.read', boardId);
    const mine = rowSecurity === 'everything' ? {} : { agencyId: In([...rowSecurity.agencies]) };
    const myAgencies = rowSecurity === 'everything' ? {} : { id: In([...rowSecurity.agencies]) };
    const [agencies, regions, facilities] = await Promise.all([
      this.source.manager.find(AgencyEntity, { where: { boardId, ...myAgencies }, order: { name: 'ASC' } }),
      this.source.manager.find(RegionEntity, { where: { boardId }, order: { code: 'ASC' } }),
      this.facilities({ boardId, ...mine }),
    ]);
    return { agencies: agencies.map(agencyView), regions: regions.map(regionView), facilities };
  }

  async facility(id: string): Promise<FacilityRecordView> {
    const [facility] = await this.facilities({ id });
    if (!facility) throw new DomainError('not-found');
    return facility;
  }

  async unit(id: string): Promise<UnitRecordView> {
    const [unit] = await this.units({ id });
    if (!unit) throw new DomainError('not-found');
    return unit;
  }

  private async facilities(where: FindOptionsWhere<FacilityEntity>): Promise<FacilityRecordView[]> {
    const facilities = await this.source.manager.find(FacilityEntity, {
      where,
      order: { alias: 'ASC', id: 'ASC' },
    });
    const units = Map.groupBy(
      await this.units({ facilityId: In(facilities.map(({ id }) => id)) }),
      ({ facilityId }) => facilityId,
    );
    return facilities.map(({ boardId: _, ...facility }) => ({
      ...facility,
      units: units.get(facility.id) ?? [],
    }));
  }

  private async units(where: FindOptionsWhere<UnitEntity>): Promise<UnitRecordView[]> {
    const units = await this.source.manager.find(UnitEntity, { where, order: { name: 'ASC', id: 'ASC' } });
    const ids = units.map(({ id }) => id);
    const [beds, closed] = await Promise.all([
      this.source.manager.find(BedEntity, {
        where: { unitId: In(ids), retiredAt: IsNull() },
        order: { overflow: 'ASC', label: 'ASC' },
      }),
      this.source.query<{ unitId: string }[]>(
        'SELECT unit_id AS "unitId" FROM unit_state WHERE closed AND unit_id = ANY($1)',
        [ids],
      ),
    ]);
    const bedsOf = Map.groupBy(beds, ({ unitId }) => unitId);
    const closedUnits = new Set(closed.map(({ unitId }) => unitId));
    return units.map(({ boardId: _, ...unit }) => ({
      ...unit,
      closed: closedUnits.has(unit.id),
      beds: (bedsOf.get(unit.id) ?? []).map(bedView),
    }));
  }
}
