import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AgencyView, RegionView } from '@harborlight/contracts';
import type { AgencyDto, RegionDto } from '@harborlight/contracts/dto';
import { agencyActing, agencyKinds, canBeTold, DomainError, may, type Actor } from '@harborlight/domain';
import { DataSource, In } from 'typeorm';
import { Transactions } from '../platform/transactions.js';
import { AgencyEntity } from './agency.entity.js';
import { agencyView } from './registry-reader.js';
import { unlessTaken } from './taken-key.js';

/** The agencies and regions of a board, kept by its coordinators. */
@Injectable()
export class AgencyService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Whom a watch on this board may tell, by name. */
  async listTellable(actor: Actor, boardId: string): Promise<AgencyView[]> {
    if (!agencyActing(actor, 'watch.write', boardId)) throw new DomainError('not-found');
    const agencies = await this.source.manager.find(AgencyEntity, {
      where: { boardId, kind: In(agencyKinds.filter(canBeTold)) },
      order: { name: 'ASC', id: 'ASC' },
    });
    return agencies.map(agencyView);
  }

  createAgency(actor: Actor, boardId: string, input: AgencyDto): Promise<AgencyView> {
    const { name, kind } = input;
    const externalId = input.externalId ?? null;
    const state = input.state ?? null;
    this.check(actor, boardId);
    return this.transactions.run(async (tx) => {
      const [made] = await tx.query<{ id: string }>(
        `INSERT INTO agency (board_id, external_id, name, kind, state) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (board_id, external_id) DO NOTHING RETURNING id`,
        [boardId, externalId, name, kind, state],
      );
      if (!made) throw new DomainError('agency-exists', [{ code: 'agency-exists', field: 'externalId' }]);
      await tx.record(boardId, { actor: actor.userId, action: 'agency.create', subject: made.id });
      return { id: made.id, name, kind, state, externalId };
    });
  }

  changeAgency(actor: Actor, agencyId: string, input: AgencyDto): Promise<AgencyView> {
    return this.transactions.run(async (tx) => {
      const agency = await tx.manager.findOneBy(AgencyEntity, { id: agencyId });
      if (!agency) throw new DomainError('not-found');
      this.check(actor, agency.boardId);
      const { name, kind, externalId = agency.externalId, state = agency.state } = input;
      tx.manager.merge(AgencyEntity, agency, { name, kind, externalId, state });
      const next = await unlessTaken('agency-exists', tx.manager.save(agency));
      await tx.record(agency.boardId, { actor: actor.userId, action: 'agency.change', subject: agencyId });
      return agencyView(next);
    });
  }

  /** Creates the region, or gives it these names. */
  nameRegion(actor: Actor, boardId: string, { code, nameEn, nameEs }: RegionDto): Promise<RegionView> {
    this.check(actor, boardId);
    return this.transactions.run(async (tx) => {
      await tx.query(
        `INSERT INTO region (board_id, code, name_en, name_es) VALUES ($1, $2, $3, $4)
         ON CONFLICT (board_id, code) DO UPDATE SET name_en = $3, name_es = $4`,
        [boardId, code, nameEn, nameEs],
      );
      await tx.record(boardId, { actor: actor.userId, action: 'region.name', subject: code });
      return { code, nameEn, nameEs };
    });
  }

  private check(actor: Actor, boardId: string): void {
    if (!may(actor, 'agency.write', { boardId })) throw new DomainError('not-found');
  }
}
