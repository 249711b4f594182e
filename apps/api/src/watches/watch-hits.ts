import { Injectable } from '@nestjs/common';
import {
  addMinutes,
  holdExtensions,
  whyNotAnotherHold,
  whyNotHoldForRequest,
  type UnitState,
} from '@harborlight/domain';
import { LiveUpdates } from '../notice/live-updates.js';
import { Notices } from '../notice/notices.js';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { Policies } from '../registry/policies.js';
import { stateOf, UnitLock, type LockedUnit } from '../registry/unit-lock.js';
import { BedHolds, type HoldChange } from '../vacancy/hold/bed-holds.js';
import { NeedStore } from '../requests/need/need-store.js';
import { RowSecurity } from '../platform/row-security.js';
import { Requests, type PlacementRequest } from '../requests/requests.js';
import { StepLog } from '../requests/step-log.js';
import { isOfCourt, WatchRepository, type Watch } from './watch.repository.js';

/** The watch was hit; or the bed was gone by then; or its opening was told before; or the watch stood no more. */
export type Settled = 'hit' | 'gone' | 'told' | 'over';

/** Whom a watch of the court tells, in each agency. */
const courtRoles = ['placement-officer', 'court-reviewer', 'coordinator'] as const;

/** Tells whom it concerns, exactly once however many nodes match, and holds a bed where that was asked for. */
@Injectable()
export class WatchHits {
  constructor(
    private readonly transactions: Transactions,
    private readonly rowSecurity: RowSecurity,
    private readonly locks: UnitLock,
    private readonly policies: Policies,
    private readonly beds: BedHolds,
    private readonly requests: Requests,
    private readonly steps: StepLog,
    private readonly needs: NeedStore,
    private readonly watches: WatchRepository,
    private readonly notices: Notices,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /**
   * `fits` is asked once more of the locked unit: a bed that was just taken is no hit. The units `alongside`, this one
   * among them, are told of by the same notice.
   */
  async settle(
    watch: Watch,
    unitId: string,
    alongside: readonly string[],
    fits: (unit: UnitState, now: string) => boolean,
  ): Promise<Settled> {
    const { id, boardId, agencyId, officerId, requestId, tells } = watch;
    const { settled, shelterId } = await this.transactions.run(async (tx) => {
      await this.rowSecurity.allowEverything(tx);
      const holdsAlready = watch.holdAtOnce ? await this.beds.countLiveOf(tx, officerId) : 0;
      const request = requestId ? await this.requests.lock(tx, requestId) : null;
      const unit = await this.locks.lockUnchecked(tx, null, unitId);
      if (!fits(stateOf(unit), unit.now)) {
        await this.watches.endOpening(tx, id, unitId);
        return { settled: 'gone', shelterId: null } as const;
      }
      const standing = await this.watches.lock(tx, id);
      if (!standing?.stands) return { settled: 'over', shelterId: null } as const;
      if (standing.told.includes(unitId)) return { settled: 'told', shelterId: null } as const;
      await this.watches.hit(tx, id, unit, [...new Set([...standing.told, ...alongside])]);
      // The court's goes on: held at each opening, its bed would never be free for anybody.
      const holds = watch.holdAtOnce && !standing.wasHit;
      const held = holds ? await this.hold(tx, watch, unit, { holdsAlready, request }) : null;
      if (!isOfCourt(watch)) await this.needs.forget(tx, id);
      await this.notify(tx, watch, unit);
      const event = {
        actor: null,
        action: 'watch.hit',
        subject: id,
        detail: { unitId, held: held !== null },
      };
      await tx.record(boardId, event, held ? [held.entry] : []);
      return { settled: 'hit', shelterId: held && unit.agencyId } as const;
    });
    if (settled === 'hit')
      await this.liveUpdates.publish({
        boardId,
        topics: ['watches', 'notices'],
        agencyIds: [agencyId, ...tells],
        userIds: [officerId],
      });
    if (shelterId)
      await this.liveUpdates.publish({
        boardId,
        topics: ['holds', 'requests'],
        agencyIds: [agencyId, shelterId],
      });
    return settled;
  }

  /** Whoever set it; of a watch of the court also their colleagues, and the people of the agencies it names. */
  private async notify(tx: Transaction, watch: Watch, { unitId, now }: LockedUnit): Promise<void> {
    const { id, boardId, agencyId, officerId, tells } = watch;
    const hit = isOfCourt(watch)
      ? ({ kind: 'alternative-open', once: `watch-hit ${id} ${unitId} ${now}` } as const)
      : ({ kind: 'watch-hit', once: `watch-hit ${id}` } as const);
    const notice = { ...hit, boardId, subjectId: id };
    await this.notices.write(tx, { ...notice, to: { userIds: [officerId] } });
    if (isOfCourt(watch))
      await this.notices.write(tx, { ...notice, to: { agencyIds: [agencyId, ...tells], roles: courtRoles } });
  }

  /** Nothing is held beyond what the officer might hold by hand: the notice comes all the same. */
  private async hold(
    tx: Transaction,
    { officerId, agencyId, requestId }: Watch,
    unit: LockedUnit,
    { holdsAlready, request }: { readonly holdsAlready: number; readonly request: PlacementRequest | null },
  ): Promise<HoldChange | null> {
    const today = await this.policies.of(tx, unit.boardId);
    const policy = request?.policy ?? today;
    const live = request && (await this.beds.liveOfRequest(tx, request.id));
    if ([...whyNotAnotherHold(holdsAlready, today), ...whyNotHoldForRequest(live)].length > 0) return null;
    const held = await this.beds.place(tx, unit, {
      kind: 'soft',
      until: addMinutes(unit.now, policy.watchHoldMinutes),
      extensions: holdExtensions('soft', policy),
      ownerId: officerId,
      agencyId,
      ...(requestId && { requestId }),
    });
    if (requestId)
      await this.steps.write(tx, requestId, [{ kind: 'held', unitId: unit.unitId, result: 'soft' }]);
    return held;
  }
}
