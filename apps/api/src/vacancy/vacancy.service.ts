import { Injectable } from '@nestjs/common';
import type { BedView, UnitChanged } from '@harborlight/contracts';
import type { BlockDto, CensusDto, ExpectedOpeningDto } from '@harborlight/contracts/dto';
import {
  afterArrivals,
  afterDepartures,
  DomainError,
  instantOf,
  lineAt,
  may,
  planCensus,
  refuseIf,
  tallyAt,
  whyNotBlockUntil,
  whyNotCensus,
  whyNotExpectOn,
  type Actor,
  type Instant,
  type LocalDate,
  type ReportCause,
  type Tally,
} from '@harborlight/domain';
import { IdempotencyKeys, type IdempotencyKey } from '../platform/idempotency-keys.js';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { BedTally } from '../registry/bed-tally.js';
import { stateOf, UnitLock, type LockedUnit } from '../registry/unit-lock.js';
import { applyChange, type BedsChange } from './apply-change.js';
import { SpanRepository } from './span.repository.js';

/** A change, and what else its author is told and the audit keeps. */
interface Outcome extends BedsChange {
  readonly bedId?: string | null;
  readonly blockId?: string | null;
  readonly detail?: Readonly<Record<string, string | number>>;
}

type Act = (tx: Transaction, unit: LockedUnit) => Promise<Outcome>;

/** Which bed a change was of, as its author is told. */
type ChangedBed = Pick<UnitChanged, 'bedId' | 'blockId'>;

/** Everything that changes which beds of a unit are open: each act is one transaction that ends in the log. */
@Injectable()
export class VacancyService {
  constructor(
    private readonly transactions: Transactions,
    private readonly idempotencyKeys: IdempotencyKeys,
    private readonly locks: UnitLock,
    private readonly tallies: BedTally,
    private readonly spans: SpanRepository,
  ) {}

  /** Staff state how many beds are occupied and staffed; the unit's spans are brought to the same number. */
  takeCensus(actor: Actor, unitId: string, census: CensusDto): Promise<UnitChanged> {
    return this.change(actor, unitId, 'census', async (tx, unit) => {
      if (census.unlessAfter !== undefined && (unit.lastSeq ?? Infinity) > census.unlessAfter)
        throw new DomainError('changed-since', [{ code: 'changed-since', field: 'unlessAfter' }]);
      const at = this.instantOfCensus(actor, unit, census.at);
      refuseIf(whyNotCensus(census, at, { ...unit, licensed: unit.profile.licensed }));
      return {
        at,
        staffed: census.staffed,
        reports: true,
        imported: census.at !== undefined,
        tally: await this.occupy(tx, unit, at, census.occupied),
        detail: { occupied: census.occupied, staffed: census.staffed },
      };
    });
  }

  /** Staff state that the last report is still right. */
  attest(actor: Actor, unitId: string): Promise<UnitChanged> {
    return this.change(actor, unitId, 'attestation', (_, unit) => {
      if (unit.report.reportedAt === null) throw new DomainError('unit-not-reported');
      return Promise.resolve({ reports: true });
    });
  }

  /** A child arrives: on the named bed, on any vacant one, or on one more than the unit has. */
  recordArrival(
    actor: Actor,
    unitId: string,
    bedId: string | undefined,
    key: string | null,
  ): Promise<UnitChanged> {
    const attempt = { key, operation: `arrival ${unitId}`, input: { bedId } };
    return this.changeOnce(actor, unitId, 'arrival', attempt, async (tx, unit) => {
      const at = unit.now;
      const taken = bedId
        ? (await this.spans.arriveAt(tx, unitId, at, bedId)) && bedId
        : ((await this.spans.arrive(tx, unitId, at, 1))[0] ??
          (await this.spans.overflow(tx, unitId, at, 1))[0]);
      if (!taken) throw new DomainError('bed-not-vacant', [{ code: 'bed-not-vacant', field: 'bedId' }]);
      return { at, tally: await this.tallies.of(tx, unitId, at), bedId: taken };
    });
  }

  /** A child leaves: the named bed, or any occupied one. */
  recordDeparture(
    actor: Actor,
    unitId: string,
    bedId: string | undefined,
    key: string | null,
  ): Promise<UnitChanged> {
    const attempt = { key, operation: `departure ${unitId}`, input: { bedId } };
    return this.changeOnce(actor, unitId, 'departure', attempt, async (tx, unit) => {
      const [left] = await this.spans.depart(tx, unitId, unit.now, 1, bedId);
      if (!left) throw new DomainError(bedId ? 'bed-not-occupied' : 'no-occupied-bed');
      return { at: unit.now, tally: await this.tallies.of(tx, unitId, unit.now), bedId: left.bedId };
    });
  }

  async blockBed(actor: Actor, bedId: string, block: BlockDto, key: string | null): Promise<UnitChanged> {
    const unitId = await this.transactions.run((tx) => this.spans.unitOfBed(tx, bedId));
    if (!unitId) throw new DomainError('not-found');
    return this.blockIn(actor, unitId, block, bedId, key);
  }

  blockAnyBed(actor: Actor, unitId: string, block: BlockDto, key: string | null): Promise<UnitChanged> {
    return this.blockIn(actor, unitId, block, null, key);
  }

  async unblock(actor: Actor, blockId: string): Promise<UnitChanged> {
    const unitId = await this.transactions.run((tx) => this.spans.unitOfBlock(tx, blockId));
    if (!unitId) throw new DomainError('not-found');
    return this.change(actor, unitId, 'unblock', async (tx, unit) => {
      const bedId = await this.spans.unblock(tx, blockId, unit.now);
      if (!bedId) throw new DomainError('not-found');
      return { at: unit.now, tally: await this.tallies.of(tx, unitId, unit.now), bedId };
    });
  }

  /** Staff expect an occupied bed to become free on a day. */
  expectOpening(
    actor: Actor,
    unitId: string,
    { on, bedId }: ExpectedOpeningDto,
    key: string | null,
  ): Promise<UnitChanged> {
    const attempt = { key, operation: `expected-opening ${unitId}`, input: { on, bedId } };
    return this.changeOnce(actor, unitId, 'expected-opening', attempt, async (tx, unit) => {
      refuseIf(whyNotExpectOn(on, unit.now, unit.timeZone));
      const expected = await this.spans.expect(tx, unitId, on, bedId ?? null);
      if (!expected) throw new DomainError(bedId ? 'bed-not-occupied' : 'no-occupied-bed');
      return { at: unit.now, tally: await this.tallies.of(tx, unitId, unit.now), bedId: expected };
    });
  }

  withdrawExpectation(actor: Actor, unitId: string, on: LocalDate): Promise<UnitChanged> {
    return this.change(actor, unitId, 'expected-opening', async (tx, unit) => {
      const bedId = await this.spans.expectNoMore(tx, unitId, on);
      if (!bedId) throw new DomainError('not-found');
      return { at: unit.now, tally: await this.tallies.of(tx, unitId, unit.now), bedId };
    });
  }

  listBeds(actor: Actor, unitId: string): Promise<BedView[]> {
    return this.transactions.run(async (tx) => {
      const unit = await this.locks.lock(tx, actor, 'vacancy.write', unitId);
      return this.spans.beds(tx, unitId, unit.now);
    });
  }

  private blockIn(
    actor: Actor,
    unitId: string,
    block: BlockDto,
    bedId: string | null,
    key: string | null,
  ): Promise<UnitChanged> {
    const attempt = { key, operation: `block ${bedId ?? unitId}`, input: block };
    return this.changeOnce(actor, unitId, 'block', attempt, async (tx, unit) => {
      const until = instantOf(Date.parse(block.until));
      refuseIf(whyNotBlockUntil(until, unit.now));
      const made = await this.spans.block(tx, unitId, unit.now, until, block.reason, bedId);
      if (!made) throw new DomainError(bedId ? 'bed-not-vacant' : 'no-free-bed');
      return {
        at: unit.now,
        tally: await this.tallies.of(tx, unitId, unit.now),
        ...made,
        detail: { reason: block.reason },
      };
    });
  }

  /** A change that says the same when it says it again. */
  private change(actor: Actor, unitId: string, cause: ReportCause, act: Act): Promise<UnitChanged> {
    return this.changeOnce(actor, unitId, cause, { key: null, operation: cause, input: {} }, act);
  }

  /**
   * Lock, act, report, log: the one path of every change. What adds up is done once for each key; a retry is answered
   * with the bed of the first time, and with the line as it is now.
   */
  private changeOnce(
    actor: Actor,
    unitId: string,
    cause: ReportCause,
    attempt: IdempotencyKey,
    act: Act,
  ): Promise<UnitChanged> {
    return this.transactions.run(async (tx) => {
      const unit = await this.locks.lock(tx, actor, 'vacancy.write', unitId);
      const earlier = await this.idempotencyKeys.earlierAnswer<ChangedBed>(tx, actor, attempt);
      if (earlier) return { line: lineAt(stateOf(unit), unit.now), ...earlier };
      if (unit.closed) throw new DomainError('unit-closed');
      const outcome = await act(tx, unit);
      const { bedId = null, blockId = null } = outcome;
      await this.idempotencyKeys.storeAnswer(tx, actor, attempt, { bedId, blockId });
      const { entry, unit: after } = applyChange(unit, cause, outcome);
      const seq = await tx.record(
        unit.boardId,
        { actor: actor.userId, action: `vacancy.${cause}`, subject: unitId, detail: outcome.detail ?? {} },
        [entry],
      );
      const facts = { kind: 'counts', report: after.report } as const;
      const line = lineAt({ profile: unit.profile, status: 'open', facts, seq }, entry.at);
      return { line, bedId, blockId };
    });
  }

  /** A census of the past is an import; every other speaks of this moment. */
  private instantOfCensus(actor: Actor, unit: LockedUnit, at: string | undefined): Instant {
    if (at === undefined) return unit.now;
    if (!may(actor, 'vacancy.import', unit))
      throw new DomainError('not-allowed', [{ code: 'not-allowed', field: 'at' }]);
    const instant = instantOf(Date.parse(at));
    if (instant > unit.now) throw new DomainError('at-ahead', [{ code: 'at-ahead', field: 'at' }]);
    return instant;
  }

  /** Starts and ends stays until as many beds are occupied as the census says. */
  private async occupy(tx: Transaction, unit: LockedUnit, at: Instant, occupied: number): Promise<Tally> {
    const tally = await this.carryOut(tx, unit.unitId, at, tallyAt(unit.report, at), occupied);
    if (tally.occupied === occupied) return tally;
    // The line was not what its spans say: they decide, and the reconciliation has told of it.
    return this.carryOut(tx, unit.unitId, at, await this.tallies.of(tx, unit.unitId, at), occupied);
  }

  private async carryOut(
    tx: Transaction,
    unitId: string,
    at: Instant,
    tally: Tally,
    occupied: number,
  ): Promise<Tally> {
    const heldOrBlocked = tally.heldUntil.length + tally.blocks.length;
    const plan = planCensus({ ...tally, heldOrBlocked }, occupied);
    if (plan.depart > 0) return afterDepartures(tally, await this.spans.depart(tx, unitId, at, plan.depart));
    const taken = plan.arrive > 0 ? await this.spans.arrive(tx, unitId, at, plan.arrive) : [];
    const added = plan.overflow > 0 ? await this.spans.overflow(tx, unitId, at, plan.overflow) : [];
    return afterArrivals(tally, taken.length + added.length, added.length);
  }
}
