import { Injectable } from '@nestjs/common';
import type { HoldView } from '@harborlight/contracts';
import {
  afterHold,
  afterRelease,
  DomainError,
  firmHoldExtensions,
  refuseIf,
  tallyAt,
  whyNotHold,
  type Instant,
  type LocalDate,
  type ReleaseCode,
} from '@harborlight/domain';
import type { Transaction } from '../../platform/transactions.js';
import { BedTally } from '../../registry/bed-tally.js';
import type { LockedUnit } from '../../registry/unit-lock.js';
import { applyChange, type UnitChange } from '../apply-change.js';
import { SpanRepository } from '../span.repository.js';
import { HoldRepository, viewOf, type Hold, type NewHold } from './hold.repository.js';

export type HoldChange = UnitChange & { readonly hold: HoldView };

/**
 * What can be done to a hold, in the caller's transaction and on a unit the caller has locked. Who may do it, and on
 * whose word, is for the caller to ask; that a bed is there is asked here.
 */
@Injectable()
export class BedHolds {
  constructor(
    private readonly holds: HoldRepository,
    private readonly spans: SpanRepository,
    private readonly tallies: BedTally,
  ) {}

  /** Holds the bed named, or any vacant one that has staff. A firm hold can be extended once unless said. */
  async place(
    tx: Transaction,
    unit: LockedUnit,
    input: Omit<NewHold, 'extensions'> & { readonly extensions?: number },
  ): Promise<HoldChange> {
    refuseIf(whyNotHold(unit, 'shelter', unit.now));
    const extensions = input.extensions ?? (input.kind === 'firm' ? firmHoldExtensions : 0);
    const hold = await this.holds.add(tx, unit, { ...input, extensions });
    if (!hold) throw noBed(input.bedId);
    const tally = afterHold(tallyAt(unit.report, unit.now), hold.until);
    return { ...applyChange(unit, 'hold', { tally }), hold: viewOf(hold) };
  }

  /** The shelter said yes: the hold lasts until `until`, and the shelter may extend it once. */
  async makeFirm(tx: Transaction, unit: LockedUnit, holdId: string, until: Instant): Promise<HoldChange> {
    const hold = await this.live(tx, unit, holdId);
    return this.change(tx, unit, hold, { kind: 'firm', until, extensionsLeft: firmHoldExtensions });
  }

  async extend(tx: Transaction, unit: LockedUnit, holdId: string, until: Instant): Promise<HoldChange> {
    const hold = await this.live(tx, unit, holdId);
    return this.change(tx, unit, hold, { until, extensionsLeft: hold.extensionsLeft - 1 });
  }

  /** The child is on the way: the hold lasts until `until`, and the shelter keeps its extension. */
  async awaitArrival(tx: Transaction, unit: LockedUnit, holdId: string, until: Instant): Promise<HoldChange> {
    const hold = await this.live(tx, unit, holdId);
    return this.change(tx, unit, hold, { until, extensionsLeft: hold.extensionsLeft });
  }

  /** Ends the hold before its time. */
  async release(
    tx: Transaction,
    unit: LockedUnit,
    holdId: string,
    code: ReleaseCode,
    by: string | null,
  ): Promise<HoldChange> {
    const hold = await this.live(tx, unit, holdId);
    await this.holds.end(tx, holdId, unit.now, code, by);
    const tally = afterRelease(tallyAt(unit.report, unit.now), hold.until);
    const view = { ...viewOf(hold), until: unit.now, released: code };
    return { ...applyChange(unit, 'release', { tally }), hold: view };
  }

  /**
   * The child is here: the hold ends and a stay begins in its bed. A child who comes after the hold ended sleeps in
   * any vacant bed, or in one more than the unit has: nobody is turned away by a clock.
   */
  async occupy(
    tx: Transaction,
    unit: LockedUnit,
    holdId: string,
    expectedOn?: LocalDate,
  ): Promise<UnitChange & { readonly bedId: string }> {
    const { unitId, now } = unit;
    const hold = await this.find(tx, unit, holdId);
    if (hold.until > now) await this.holds.end(tx, holdId, now, null, null);
    const bedId = await this.bedFor(tx, unit, hold);
    if (expectedOn) await this.spans.expect(tx, unitId, expectedOn, bedId);
    return { ...applyChange(unit, 'arrival', { tally: await this.tallies.of(tx, unitId, now) }), bedId };
  }

  /** The hold a request has now. By the time its unit is locked it may be over: compare `until` with the unit's now. */
  liveOfRequest(
    tx: Transaction,
    requestId: string,
  ): Promise<Pick<HoldView, 'id' | 'unitId' | 'bedId' | 'kind' | 'until'> | null> {
    return this.holds.liveOfRequest(tx, requestId);
  }

  /** How many live holds somebody has; nobody else counts theirs until the transaction ends. */
  countLiveOf(tx: Transaction, ownerId: string): Promise<number> {
    return this.holds.countLiveOf(tx, ownerId);
  }

  /** The holds of these requests as their owners see them, by the request. */
  async viewsOfRequests(
    tx: Transaction,
    requestIds: readonly string[],
  ): Promise<ReadonlyMap<string, HoldView>> {
    const live = await this.holds.liveOfRequests(tx, requestIds);
    return new Map(live.map((one) => [one.requestId ?? '', viewOf(one)]));
  }

  private async change(
    tx: Transaction,
    unit: LockedUnit,
    hold: Hold,
    to: Pick<Hold, 'until' | 'extensionsLeft'> & Partial<Pick<Hold, 'kind'>>,
  ): Promise<HoldChange> {
    const next = { ...hold, ...to };
    await this.holds.change(tx, next);
    const tally = afterHold(afterRelease(tallyAt(unit.report, unit.now), hold.until), next.until);
    return { ...applyChange(unit, 'hold', { tally }), hold: viewOf(next) };
  }

  private async live(tx: Transaction, unit: LockedUnit, holdId: string): Promise<Hold> {
    const hold = await this.find(tx, unit, holdId);
    if (hold.until <= unit.now) throw new DomainError('hold-over');
    return hold;
  }

  private async find(tx: Transaction, unit: LockedUnit, holdId: string): Promise<Hold> {
    const hold = await this.holds.find(tx, holdId);
    if (hold?.unitId !== unit.unitId) throw new DomainError('not-found');
    return hold;
  }

  private async bedFor(tx: Transaction, { unitId, now }: LockedUnit, { bedId }: Hold): Promise<string> {
    if (await this.spans.arriveAt(tx, unitId, now, bedId)) return bedId;
    const [taken] = await this.spans.arrive(tx, unitId, now, 1);
    const [added] = taken ? [taken] : await this.spans.overflow(tx, unitId, now, 1);
    if (!added) throw new DomainError('no-free-bed');
    return added;
  }
}

const noBed = (bedId: string | undefined): DomainError =>
  bedId
    ? new DomainError('bed-not-vacant', [{ code: 'bed-not-vacant', field: 'bedId' }])
    : new DomainError('unit-full', [{ code: 'unit-full' }]);
