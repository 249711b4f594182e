import { Injectable } from '@nestjs/common';
import type { FacilityRecordView, IntakeView } from '@harborlight/contracts';
import type { FacilityDto } from '@harborlight/contracts/dto';
import {
  DomainError,
  may,
  profileOf,
  refuseIf,
  sourceOf,
  whyNotFacility,
  type Actor,
} from '@harborlight/domain';
import { Transactions, type EntryToAppend, type Transaction } from '../platform/transactions.js';
import { AgencyEntity, RegionEntity } from './agency.entity.js';
import { FacilityEntity } from './facility.entity.js';
import { instantToDate } from './dating.js';
import { RegistryReader } from './registry-reader.js';
import { unlessTaken } from './taken-key.js';
import { UnitLock } from './unit-lock.js';
import { UnitEntity } from './unit.entity.js';
import { UnitLog } from './unit-log.js';

@Injectable()
export class FacilityService {
  constructor(
    private readonly transactions: Transactions,
    private readonly locks: UnitLock,
    private readonly unitLog: UnitLog,
    private readonly registry: RegistryReader,
  ) {}

  async createFacility(actor: Actor, boardId: string, input: FacilityDto): Promise<FacilityRecordView> {
    const id = await this.transactions.run(async (tx) => {
      await this.checkPlace(tx, actor, boardId, input);
      const [made] = await tx.query<{ id: string }>(
        `INSERT INTO facility (board_id, agency_id, region, external_id, alias, state, criteria, intake_phone, meeting_point)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (board_id, external_id) DO NOTHING RETURNING id`,
        [
          boardId,
          input.agencyId,
          input.region,
          input.externalId ?? null,
          input.alias,
          input.state,
          JSON.stringify(input.criteria),
          input.intakePhone ?? null,
          input.meetingPoint ?? null,
        ],
      );
      if (!made) throw new DomainError('facility-exists', [{ code: 'facility-exists', field: 'externalId' }]);
      await tx.record(boardId, { actor: actor.userId, action: 'facility.create', subject: made.id });
      return made.id;
    });
    return this.registry.facility(id);
  }

  /** Changes a facility; each of its units tells the log its new profile in the same transaction. */
  async changeFacility(actor: Actor, facilityId: string, input: FacilityDto): Promise<FacilityRecordView> {
    await this.transactions.run(async (tx) => {
      const facility = await this.lockFacility(tx, actor, facilityId);
      await this.checkPlace(tx, actor, facility.boardId, input);
      const next = tx.manager.merge(FacilityEntity, facility, {
        agencyId: input.agencyId,
        alias: input.alias,
        state: input.state,
        region: input.region,
        intakePhone: input.intakePhone ?? null,
        meetingPoint: input.meetingPoint ?? null,
      });
      next.criteria = input.criteria;
      next.externalId = input.externalId ?? facility.externalId;
      await unlessTaken('facility-exists', tx.manager.save(next));
      const entries = await this.profilesOf(tx, actor, next, input.at);
      await tx.record(
        facility.boardId,
        { actor: actor.userId, action: 'facility.change', subject: facilityId },
        entries,
      );
    });
    return this.registry.facility(facilityId);
  }

  async showIntake(actor: Actor, facilityId: string): Promise<IntakeView> {
    return this.transactions.run(async (tx) => {
      const facility = await tx.manager.findOneBy(FacilityEntity, { id: facilityId });
      if (!facility || !may(actor, 'intake.read', facility)) throw new DomainError('not-found');
      const { intakePhone, meetingPoint } = facility;
      await tx.record(facility.boardId, { actor: actor.userId, action: 'intake.read', subject: facilityId });
      return { facilityId, intakePhone, meetingPoint };
    });
  }

  /** How a facility is reached, in the caller's transaction: who may know it is for the caller to ask, and to audit. */
  async intakeFor(tx: Transaction, facilityId: string): Promise<IntakeView> {
    const { intakePhone, meetingPoint } = await tx.manager.findOneByOrFail(FacilityEntity, {
      id: facilityId,
    });
    return { facilityId, intakePhone, meetingPoint };
  }

  private async lockFacility(tx: Transaction, actor: Actor, facilityId: string): Promise<FacilityEntity> {
    const facility = await tx.manager.findOne(FacilityEntity, {
      where: { id: facilityId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!facility || !may(actor, 'registry.write', facility)) throw new DomainError('not-found');
    return facility;
  }

  private async checkPlace(
    tx: Transaction,
    actor: Actor,
    boardId: string,
    input: FacilityDto,
  ): Promise<void> {
    const agency = await tx.manager.findOneBy(AgencyEntity, { id: input.agencyId, boardId });
    if (!agency || !may(actor, 'registry.write', { boardId, agencyId: agency.id }))
      throw new DomainError('not-found', [{ code: 'not-found', field: 'agencyId' }]);
    if (!(await tx.manager.existsBy(RegionEntity, { boardId, code: input.region })))
      throw new DomainError('unknown-region', [{ code: 'unknown-region', field: 'region' }]);
    refuseIf(whyNotFacility(input.criteria));
  }

  private async profilesOf(
    tx: Transaction,
    actor: Actor,
    facility: FacilityEntity,
    at: string | undefined,
  ): Promise<EntryToAppend[]> {
    const units = await tx.manager.find(UnitEntity, {
      select: { id: true },
      where: { facilityId: facility.id },
      order: { id: 'ASC' },
    });
    const entries: EntryToAppend[] = [];
    for (const { id } of units) {
      const locked = await this.locks.lock(tx, actor, 'registry.write', id);
      if (locked.closed) continue;
      // Read under the lock: whoever held it may have changed the unit.
      const unit = await tx.manager.findOneByOrFail(UnitEntity, { id });
      const dated = instantToDate(actor, locked, at);
      const before = { ...locked, source: sourceOf(actor, locked, { imported: at !== undefined }) };
      entries.push(...(await this.unitLog.entriesOf(tx, profileOf(facility, unit), dated, before)));
    }
    return entries;
  }
}
