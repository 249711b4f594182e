import { Injectable } from '@nestjs/common';
import type { BedRecordView, UnitRecordView } from '@harborlight/contracts';
import type { BedDto, UnitDto } from '@harborlight/contracts/dto';
import {
  DomainError,
  may,
  profileOf,
  refuseIf,
  sourceOf,
  whyNotUnit,
  type Actor,
  type Instant,
} from '@harborlight/domain';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { BedRepository, bedView } from './bed.repository.js';
import { instantToDate } from './dating.js';
import { FacilityEntity } from './facility.entity.js';
import { checkOverrides } from './overrides.js';
import { RegistryReader } from './registry-reader.js';
import { unlessTaken } from './taken-key.js';
import { UnitClosings } from './unit-closings.js';
import { UnitLock } from './unit-lock.js';
import { BedEntity, UnitEntity } from './unit.entity.js';
import { UnitLog } from './unit-log.js';

/** What a change of a unit may read and write. */
interface UnderChange {
  readonly tx: Transaction;
  readonly unit: UnitEntity;
  readonly facility: FacilityEntity;
  readonly at: Instant;
}

@Injectable()
export class UnitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly locks: UnitLock,
    private readonly beds: BedRepository,
    private readonly unitLog: UnitLog,
    private readonly registry: RegistryReader,
    private readonly closings: UnitClosings,
  ) {}

  /** A new unit with as many beds as it is licensed for, never reported yet. */
  async createUnit(actor: Actor, facilityId: string, input: UnitDto): Promise<UnitRecordView> {
    const unitId = await this.transactions.run(async (tx) => {
      const facility = await this.holdFacility(tx, actor, facilityId);
      this.check(facility, input);
      const [made] = await tx.query<{ id: string; now: Instant; timeZone: string }>(
        `WITH made AS (
           INSERT INTO unit (board_id, facility_id, external_id, name, criteria, overrides)
           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (board_id, external_id) DO NOTHING RETURNING id)
         SELECT made.id, date_trunc('milliseconds', clock_timestamp()) AS now, b.time_zone AS "timeZone"
           FROM made, published_board b WHERE b.id = $1`,
        [
          facility.boardId,
          facilityId,
          input.externalId ?? null,
          input.name,
          JSON.stringify(input.criteria),
          JSON.stringify(input.overrides ?? {}),
        ],
      );
      if (!made) throw new DomainError('unit-exists', [{ code: 'unit-exists', field: 'externalId' }]);
      const { now, timeZone } = made;
      const at = instantToDate(actor, { ...facility, now }, input.at);
      await tx.query('INSERT INTO unit_state (unit_id, board_id) VALUES ($1, $2)', [
        made.id,
        facility.boardId,
      ]);
      await this.beds.fitToLicence(tx, made.id, input.criteria.licensed, at);
      const unit = await tx.manager.findOneByOrFail(UnitEntity, { id: made.id });
      const source = sourceOf(actor, facility, { imported: input.at !== undefined });
      const before = { report: null, lastAt: null, timeZone, source, now };
      const entries = await this.unitLog.entriesOf(tx, profileOf(facility, unit), at, before);
      await tx.record(
        facility.boardId,
        { actor: actor.userId, action: 'unit.create', subject: made.id },
        entries,
      );
      return made.id;
    });
    return this.registry.unit(unitId);
  }

  async changeUnit(actor: Actor, unitId: string, input: UnitDto): Promise<UnitRecordView> {
    await this.change(actor, unitId, 'unit.change', { at: input.at }, async ({ tx, unit, facility, at }) => {
      this.check(facility, input);
      unit.name = input.name;
      unit.criteria = input.criteria;
      unit.overrides = input.overrides ?? {};
      unit.externalId = input.externalId ?? unit.externalId;
      await unlessTaken('unit-exists', tx.manager.save(unit));
      await this.beds.fitToLicence(tx, unitId, input.criteria.licensed, at);
    });
    return this.registry.unit(unitId);
  }

  /** Takes a unit off the board; its history stays, and what is going on in it ends. */
  async closeUnit(actor: Actor, unitId: string): Promise<UnitRecordView> {
    const ended = await this.transactions.run(async (tx) => {
      const unit = await this.locks.lock(tx, actor, 'registry.write', unitId);
      if (unit.closed) throw new DomainError('unit-closed');
      const alsoEnded = await this.closings.endAll(tx, unit, actor);
      await tx.record(unit.boardId, { actor: actor.userId, action: 'unit.close', subject: unitId }, [
        ...alsoEnded.flatMap(({ entries }) => entries),
        { kind: 'unit.closed', unitId, at: unit.now, source: sourceOf(actor, unit), body: {} },
      ]);
      return alsoEnded;
    });
    await Promise.all(ended.map(({ notify }) => notify()));
    return this.registry.unit(unitId);
  }

  /** Puts a closed unit back on the board with the criteria it has. */
  async reopenUnit(actor: Actor, unitId: string): Promise<UnitRecordView> {
    await this.change(actor, unitId, 'unit.reopen', { reopens: true }, () => Promise.resolve());
    return this.registry.unit(unitId);
  }

  addBed(actor: Actor, unitId: string, input: BedDto): Promise<BedRecordView> {
    return this.change(actor, unitId, 'bed.create', {}, async ({ tx }) => {
      const bed = await this.beds.add(tx, unitId, input);
      return bed ? bedView(bed) : refuseLabel();
    });
  }

  async changeBed(actor: Actor, bedId: string, input: BedDto): Promise<BedRecordView> {
    const { unitId } = await this.findBed(bedId);
    return this.change(actor, unitId, 'bed.change', {}, async ({ tx }) => {
      const bed = await this.beds.change(tx, unitId, bedId, input);
      return bed ? bedView(bed) : refuseLabel();
    });
  }

  /** Takes a vacant bed out of its unit; its past spans stay. */
  async retireBed(actor: Actor, bedId: string): Promise<BedRecordView> {
    const bed = await this.findBed(bedId);
    return this.change(actor, bed.unitId, 'bed.retire', {}, async ({ tx, at }) => {
      if (!(await this.beds.retire(tx, bed, at))) throw new DomainError('bed-occupied');
      return bedView(bed);
    });
  }

  /** Lock, act, tell the log the unit's profile and counts: the one path of every change of a unit. */
  private change<T>(
    actor: Actor,
    unitId: string,
    action: string,
    { at, reopens = false }: { readonly at?: string | undefined; readonly reopens?: boolean },
    act: (under: UnderChange) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(async (tx) => {
      const locked = await this.locks.lock(tx, actor, 'registry.write', unitId);
      if (locked.closed !== reopens) throw new DomainError(reopens ? 'unit-open' : 'unit-closed');
      const unit = await tx.manager.findOneByOrFail(UnitEntity, { id: unitId });
      const facility = await tx.manager.findOneByOrFail(FacilityEntity, { id: unit.facilityId });
      const dated = instantToDate(actor, locked, at);
      const result = await act({ tx, unit, facility, at: dated });
      const before = { ...locked, source: sourceOf(actor, locked, { imported: at !== undefined }) };
      const entries = await this.unitLog.entriesOf(tx, profileOf(facility, unit), dated, before);
      await tx.record(facility.boardId, { actor: actor.userId, action, subject: unitId }, entries);
      return result;
    });
  }

  /** The facility, which nobody changes until the transaction ends: they could not know of the new unit yet. */
  private async holdFacility(tx: Transaction, actor: Actor, facilityId: string): Promise<FacilityEntity> {
    const facility = await tx.manager.findOne(FacilityEntity, {
      where: { id: facilityId },
      lock: { mode: 'pessimistic_read' },
    });
    if (!facility || !may(actor, 'registry.write', facility)) throw new DomainError('not-found');
    return facility;
  }

  private async findBed(bedId: string): Promise<BedEntity> {
    const bed = await this.transactions.run((tx) => this.beds.find(tx, bedId));
    if (!bed) throw new DomainError('not-found');
    return bed;
  }

  private check(facility: FacilityEntity, { criteria, overrides }: UnitDto): void {
    checkOverrides(facility.criteria, overrides ?? {});
    refuseIf(whyNotUnit(criteria));
  }
}

function refuseLabel(): never {
  throw new DomainError('bed-exists', [{ code: 'bed-exists', field: 'label' }]);
}
