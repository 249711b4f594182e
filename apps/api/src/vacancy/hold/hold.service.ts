import { Injectable } from '@nestjs/common';
import type { HoldView } from '@harborlight/contracts';
import type { HoldDto } from '@harborlight/contracts/dto';
import {
  agencyActing,
  agenciesWith,
  DomainError,
  extendedUntil,
  holdExtensions,
  holdUntil,
  may,
  refuseIf,
  whyNotAnotherHold,
  whyNotExtendHold,
  whyNotHold,
  whyNotHoldForRequest,
  type Actor,
  type HoldWord,
  type ReleaseCode,
} from '@harborlight/domain';
import { LiveUpdates } from '../../notice/live-updates.js';
import { IdempotencyKeys } from '../../platform/idempotency-keys.js';
import { KeyedSemaphore } from '../../platform/keyed-semaphore.js';
import { Transactions, type Transaction } from '../../platform/transactions.js';
import { Policies } from '../../registry/policies.js';
import { UnitLock, type LockedUnit } from '../../registry/unit-lock.js';
import { BedHolds, type HoldChange } from './bed-holds.js';
import { HoldNotices } from './hold-notices.js';
import { HoldRepository, viewOf, type Hold } from './hold.repository.js';
import { RequestsOfHolds, type RequestOfHold } from './requests-of-holds.js';

/** A hold on its locked unit, and what the actor is to it. */
interface LockedHold {
  readonly hold: Hold;
  readonly unit: LockedUnit;
  /** null for a hold without a request. */
  readonly request: RequestOfHold | null;
  readonly by: { readonly owner: boolean; readonly shelter: boolean };
}

/** What people do to holds: an officer while phoning, a shelter that said yes. */
@Injectable()
export class HoldService {
  /** One at work, one waiting for the disk. */
  private readonly semaphore = new KeyedSemaphore(2);

  constructor(
    private readonly transactions: Transactions,
    private readonly idempotencyKeys: IdempotencyKeys,
    private readonly locks: UnitLock,
    private readonly policies: Policies,
    private readonly beds: BedHolds,
    private readonly holds: HoldRepository,
    private readonly requests: RequestsOfHolds,
    private readonly notices: HoldNotices,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** Holds a bed; the same attempt once more is answered the same. */
  async placeHold(actor: Actor, input: HoldDto, key: string | null): Promise<HoldView> {
    // Whoever comes for the same bed through this node waits here: PostgreSQL pays dearly for a long queue at a row.
    const isLate = this.semaphore.isFull(input.unitId);
    return this.semaphore.runExclusive(input.unitId, () =>
      this.transactions.run(async (tx) => {
        if (isLate) await this.refuseIfGone(tx, actor, input, key);
        return this.placeOnce(tx, actor, input, key);
      }),
    );
  }

  /** Ends a hold before its time: the owner at will, the shelter with the reason why. */
  async releaseHold(actor: Actor, holdId: string, code: ReleaseCode | undefined): Promise<HoldView> {
    return this.transactions.run(async (tx) => {
      const { hold, unit, by } = await this.lockForChange(tx, actor, holdId);
      if (!by.owner && !code)
        throw new DomainError('release-code-missing', [{ code: 'release-code-missing', field: 'code' }]);
      const why = code ?? 'no-longer-needed';
      const released = await this.beds.release(tx, unit, holdId, why, actor.userId);
      await this.writeStep(tx, actor, hold, unit, 'released', why);
      if (!by.owner) await this.notices.ended(tx, hold);
      await this.record(tx, actor, 'hold.release', released, { code: why });
      return released.hold;
    });
  }

  /** Lets a hold last longer, as often as its policy allows: its request's, or the board's of today without one. */
  async extendHold(actor: Actor, holdId: string): Promise<HoldView> {
    return this.transactions.run(async (tx) => {
      const { hold, unit, request, by } = await this.lockForChange(tx, actor, holdId);
      refuseIf(whyNotExtendHold(hold, by, unit.now));
      const until = extendedUntil(hold, request?.policy ?? (await this.policies.of(tx, unit.boardId)));
      const extended = await this.beds.extend(tx, unit, holdId, until);
      await this.record(tx, actor, 'hold.extend', extended, {});
      return extended.hold;
    });
  }

  /** The live holds of a board: an officer's own, a shelter's on its units, a coordinator's all. */
  listHolds(actor: Actor, boardId: string): Promise<HoldView[]> {
    const shelters = agenciesWith(actor, 'vacancy.write', boardId);
    return this.transactions.run(async (tx) => {
      const live = await this.holds.liveOfBoard(tx, boardId, actor.userId, shelters);
      return live.map(viewOf);
    });
  }

  /** Whoever waited for others to take a bed of the unit is told that it is gone without waiting at its lock as well. */
  private async refuseIfGone(
    tx: Transaction,
    actor: Actor,
    input: HoldDto,
    key: string | null,
  ): Promise<void> {
    const [unit, isRetry] = await Promise.all([
      this.locks.read(tx, actor, 'hold.place', input.unitId),
      this.idempotencyKeys.isKnown(tx, actor, key),
    ]);
    if (!isRetry) refuseIf(whyNotHold(unit, wordOf(actor, unit, input), unit.now));
  }

  private async placeOnce(
    tx: Transaction,
    actor: Actor,
    input: HoldDto,
    key: string | null,
  ): Promise<HoldView> {
    const idempotencyKey = { key, operation: 'place-hold', input };
    // Sent in one packet and done in this order: the attempt, the officer, and the unit if no request comes before it.
    const [earlier, live, today, locked] = await Promise.all([
      this.idempotencyKeys.earlierAnswer<HoldView>(tx, actor, idempotencyKey),
      this.holds.countLiveOf(tx, actor.userId),
      this.policies.ofUnit(tx, input.unitId),
      input.requestId ? null : this.locks.lock(tx, actor, 'hold.place', input.unitId),
    ]);
    if (earlier) return earlier;
    const request = input.requestId ? await this.lockRequest(tx, actor, input.requestId) : null;
    const unit = locked ?? (await this.locks.lock(tx, actor, 'hold.place', input.unitId));
    if (request && request.boardId !== unit.boardId) throw new DomainError('not-found');
    const policy = request?.policy ?? today;
    const word = wordOf(actor, unit, input);
    refuseIf(whyNotHold(unit, word, unit.now));
    // The limit is the officer's over all requests, so no single request can carry it.
    if (word === 'board') refuseIf(whyNotAnotherHold(live, today));
    const done = await this.beds.place(tx, unit, {
      ...input,
      until: holdUntil(input.kind, unit.now, input.etaMinutes, policy),
      extensions: holdExtensions(input.kind, policy),
      ownerId: actor.userId,
      agencyId: agencyActing(actor, 'hold.place', unit.boardId) ?? unit.agencyId,
    });
    await Promise.all([
      this.writeStep(tx, actor, done.hold, unit, 'held', input.reason ?? input.kind),
      this.idempotencyKeys.storeAnswer(tx, actor, idempotencyKey, done.hold),
      this.record(tx, actor, 'hold.place', done, { kind: input.kind }),
    ]);
    return done.hold;
  }

  /** The request the hold is for, locked before its unit: open, the actor's to write, and without a hold so far. */
  private async lockRequest(tx: Transaction, actor: Actor, requestId: string): Promise<RequestOfHold> {
    const request = await this.requests.lockOpen(tx, actor, requestId);
    refuseIf(whyNotHoldForRequest(await this.holds.liveOfRequest(tx, requestId)));
    return request;
  }

  /** Locks the hold's request and unit; `not-found` for who is neither its owner nor of the shelter. */
  private async lockForChange(tx: Transaction, actor: Actor, holdId: string): Promise<LockedHold> {
    const { unitId, requestId } = await this.mustFind(tx, holdId);
    const request = requestId ? await this.requests.lock(tx, requestId) : null;
    const unit = await this.locks.lockUnchecked(tx, actor, unitId);
    const hold = await this.mustFind(tx, holdId);
    const by = { owner: hold.ownerId === actor.userId, shelter: may(actor, 'vacancy.write', unit) };
    if (!by.owner && !by.shelter) throw new DomainError('not-found');
    return { hold, unit, request, by };
  }

  private async mustFind(tx: Transaction, holdId: string): Promise<Hold> {
    const hold = await this.holds.find(tx, holdId);
    if (!hold) throw new DomainError('not-found');
    return hold;
  }

  private async writeStep(
    tx: Transaction,
    { userId }: Actor,
    { requestId }: HoldView,
    { unitId, now }: LockedUnit,
    kind: 'held' | 'released',
    result: string,
  ): Promise<void> {
    if (requestId)
      await this.requests.writeStep(tx, { requestId, unitId, at: now, kind, result, actorId: userId });
  }

  /** Tells the owner and the shelter at the commit, and ends the transaction. */
  private async record(
    tx: Transaction,
    { userId }: Actor,
    action: string,
    { unit: { unitId, boardId, agencyId }, hold, entry }: HoldChange,
    detail: Readonly<Record<string, string>>,
  ): Promise<void> {
    const event = { actor: userId, action, subject: hold.id, detail: { ...detail, unitId } };
    this.liveUpdates.publishOnCommit(tx, {
      boardId,
      topics: ['holds', 'requests'],
      agencyIds: [agencyId],
      userIds: [hold.ownerId],
    });
    await tx.record(boardId, event, [entry]);
  }
}

/** A shelter that takes a call needs nobody's word but its own; whoever else asks goes by the board. */
const wordOf = (actor: Actor, unit: LockedUnit, { kind }: HoldDto): HoldWord =>
  kind === 'firm' && may(actor, 'vacancy.write', unit) ? 'shelter' : 'board';
