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
  type Actor,
  type HoldWord,
  type ReleaseCode,
} from '@harborlight/domain';
import { Desk } from '../../notice/desk.js';
import { Attempts } from '../../platform/attempts.js';
import { UnitOfWork, type Tx } from '../../platform/unit-of-work.js';
import { Policies } from '../../registry/policies.js';
import { UnitLock, type LockedUnit } from '../../registry/unit-lock.js';
import { BedHolds, type ActedOnHold } from './bed-holds.js';
import { HoldRepository, viewOf, type Hold } from './hold.repository.js';
import { RequestsOfHolds } from './requests-of-holds.js';

/** A hold on its locked unit, and what the actor is to it. */
interface HoldAtHand {
  readonly hold: Hold;
  readonly unit: LockedUnit;
  readonly by: { readonly owner: boolean; readonly shelter: boolean };
}

/** What people do to holds: an officer while phoning, a shelter that said yes. */
@Injectable()
export class HoldService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly locks: UnitLock,
    private readonly policies: Policies,
    private readonly beds: BedHolds,
    private readonly holds: HoldRepository,
    private readonly requests: RequestsOfHolds,
    private readonly desk: Desk,
  ) {}

  /** Holds a bed; the same attempt once more is answered the same. */
  async placeHold(actor: Actor, ask: HoldDto, key: string | null): Promise<HoldView> {
    const attempt = { key, act: 'place-hold', ask };
    const placed = await this.unitOfWork.run(async (tx) => {
      const [earlier, live] = await Promise.all([
        this.attempts.earlier<HoldView>(tx, actor, attempt),
        this.holds.countLiveOf(tx, actor.userId),
      ]);
      if (earlier) return { hold: earlier, unit: null };
      const requestBoard = ask.requestId && (await this.lockRequest(tx, actor, ask.requestId));
      const unit = await this.locks.take(tx, actor, 'hold.place', ask.unitId);
      if (requestBoard && requestBoard !== unit.boardId) throw new DomainError('not-found');
      const done = await this.place(tx, actor, unit, ask, live);
      await this.attempts.keep(tx, actor, attempt, done.hold);
      await this.record(tx, actor, 'hold.place', done, { kind: ask.kind });
      return done;
    });
    if (placed.unit) await this.tell(placed.hold, placed.unit);
    return placed.hold;
  }

  /** Ends a hold before its time: the owner at will, the shelter with the reason why. */
  async releaseHold(actor: Actor, holdId: string, code: ReleaseCode | undefined): Promise<HoldView> {
    const done = await this.unitOfWork.run(async (tx) => {
      const { hold, unit, by } = await this.takeInHand(tx, actor, holdId);
      if (!by.owner && !code)
        throw new DomainError('release-code-missing', [{ code: 'release-code-missing', field: 'code' }]);
      const why = code ?? 'no-longer-needed';
      const released = await this.beds.release(tx, unit, holdId, why, actor.userId);
      await this.writeStep(tx, actor, hold, unit, 'released', why);
      await this.record(tx, actor, 'hold.release', released, { code: why });
      return released;
    });
    await this.tell(done.hold, done.unit);
    return done.hold;
  }

  /** Lets a hold last longer, as often as the policy of its board allows. */
  async extendHold(actor: Actor, holdId: string): Promise<HoldView> {
    const done = await this.unitOfWork.run(async (tx) => {
      const { hold, unit, by } = await this.takeInHand(tx, actor, holdId);
      refuseIf(whyNotExtendHold(hold, by, unit.now));
      const until = extendedUntil(hold, await this.policies.of(tx, unit.boardId));
      const extended = await this.beds.extend(tx, unit, holdId, until);
      await this.record(tx, actor, 'hold.extend', extended, {});
      return extended;
    });
    await this.tell(done.hold, done.unit);
    return done.hold;
  }

  /** The live holds of a board: an officer's own, a shelter's on its units, a coordinator's all. */
  listHolds(actor: Actor, boardId: string): Promise<HoldView[]> {
    const shelters = agenciesWith(actor, 'vacancy.write', boardId);
    return this.unitOfWork.run(async (tx) => {
      const live = await this.holds.liveOfBoard(tx, boardId, actor.userId, shelters);
      return live.map(viewOf);
    });
  }

  private async place(
    tx: Tx,
    actor: Actor,
    unit: LockedUnit,
    ask: HoldDto,
    live: number,
  ): Promise<ActedOnHold> {
    const word = wordOf(actor, unit, ask);
    refuseIf(whyNotHold(unit, word, unit.now));
    const policy = await this.policies.of(tx, unit.boardId);
    if (word === 'board') refuseIf(whyNotAnotherHold(live, policy));
    const done = await this.beds.place(tx, unit, {
      ...ask,
      until: holdUntil(ask.kind, unit.now, ask.etaMinutes, policy),
      extensions: holdExtensions(ask.kind, policy),
      ownerId: actor.userId,
      agencyId: agencyActing(actor, 'hold.place', unit.boardId) ?? unit.agencyId,
    });
    await this.writeStep(tx, actor, done.hold, unit, 'held', ask.reason ?? ask.kind);
    return done;
  }

  /** The request a hold is for: open, the actor's to write, and without a hold so far. */
  private async lockRequest(tx: Tx, actor: Actor, requestId: string): Promise<string> {
    const boardId = await this.requests.lockOpen(tx, actor, requestId);
    if (await this.holds.liveOfRequest(tx, requestId)) throw new DomainError('request-holds-already');
    return boardId;
  }

  /** Locks the hold's request and unit; `not-found` for who is neither its owner nor of the shelter. */
  private async takeInHand(tx: Tx, actor: Actor, holdId: string): Promise<HoldAtHand> {
    const { unitId, requestId } = await this.mustFind(tx, holdId);
    if (requestId) await this.requests.lock(tx, requestId);
    const unit = await this.locks.takeAnyway(tx, unitId);
    const hold = await this.mustFind(tx, holdId);
    const by = { owner: hold.ownerId === actor.userId, shelter: may(actor, 'vacancy.write', unit) };
    if (!by.owner && !by.shelter) throw new DomainError('not-found');
    return { hold, unit, by };
  }

  private async mustFind(tx: Tx, holdId: string): Promise<Hold> {
    const hold = await this.holds.find(tx, holdId);
    if (!hold) throw new DomainError('not-found');
    return hold;
  }

  private async writeStep(
    tx: Tx,
    { userId }: Actor,
    { requestId }: HoldView,
    { unitId, now }: LockedUnit,
    kind: 'held' | 'released',
    result: string,
  ): Promise<void> {
    if (requestId)
      await this.requests.writeStep(tx, { requestId, unitId, at: now, kind, result, actorId: userId });
  }

  private async record(
    tx: Tx,
    { userId }: Actor,
    action: string,
    { unit, hold, entry }: ActedOnHold,
    detail: Readonly<Record<string, string>>,
  ): Promise<void> {
    const deed = { actor: userId, action, subject: hold.id, detail: { ...detail, unitId: unit.unitId } };
    await tx.record(unit.boardId, deed, [entry]);
  }

  private tell({ ownerId }: HoldView, { boardId, agencyId }: LockedUnit): Promise<void> {
    return this.desk.tell({
      boardId,
      topics: ['holds', 'requests'],
      agencyIds: [agencyId],
      userIds: [ownerId],
    });
  }
}

/** A shelter that takes a call needs nobody's word but its own; whoever else asks goes by the board. */
const wordOf = (actor: Actor, unit: LockedUnit, { kind }: HoldDto): HoldWord =>
  kind === 'firm' && may(actor, 'vacancy.write', unit) ? 'shelter' : 'board';
