import { Injectable } from '@nestjs/common';
import type { WatchView } from '@harborlight/contracts';
import type { WatchDto } from '@harborlight/contracts/dto';
import {
  agenciesWith,
  agencyActing,
  courtWatchHours,
  DomainError,
  may,
  refuseIf,
  whyNotNeed,
  type Actor,
  type BoardPolicy,
  type Need,
} from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { LiveUpdates } from '../notice/live-updates.js';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { AgencyService } from '../registry/agency.service.js';
import { Policies } from '../registry/policies.js';
import { NeedStore } from '../requests/need/need-store.js';
import { RowSecurity } from '../platform/row-security.js';
import { RequestAccess } from '../requests/request-access.js';
import { WatchMatcher } from './watch-matcher.js';
import { isOfCourt, WatchRepository, type Watch } from './watch.repository.js';

/** For so long a watch stands, and its need stays, from when somebody last said that it is needed. */
const hoursOf = (watch: Pick<Watch, 'tells'>, policy: BoardPolicy): number =>
  isOfCourt(watch) ? courtWatchHours(policy) : policy.needHoursAtMost;

/** Standing searches: tell me, or those I name, when a bed that fits opens. */
@Injectable()
export class WatchService {
  constructor(
    private readonly transactions: Transactions,
    private readonly boards: BoardService,
    private readonly policies: Policies,
    private readonly agencies: AgencyService,
    private readonly rowSecurity: RowSecurity,
    private readonly requests: RequestAccess,
    private readonly needs: NeedStore,
    private readonly watches: WatchRepository,
    private readonly matcher: WatchMatcher,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** The watch is set; where a unit fits already, the answer says so. */
  async setWatch(actor: Actor, input: WatchDto): Promise<WatchView> {
    const { id: boardId } = await this.boards.findBoard(actor, input.board);
    const agencyId = agencyActing(actor, 'watch.write', boardId);
    if (!agencyId) throw new DomainError('not-allowed');
    refuseIf(whyNotNeed(input.need));
    if (input.holdAtOnce && !may(actor, 'hold.place', { boardId, agencyId }))
      throw new DomainError('not-allowed', [{ code: 'not-allowed', field: 'holdAtOnce' }]);
    const { tells = [] } = input;
    await this.mustBeTellable(actor, boardId, tells);
    const requestId = input.requestId ?? null;
    const id = await this.transactions.run(async (tx) => {
      if (requestId) await this.mustBeOpen(tx, actor, boardId, requestId);
      await this.rowSecurity.allowOnBoard(tx, actor, boardId, 'watch.write');
      const hours = hoursOf({ tells }, await this.policies.of(tx, boardId));
      const { userId: officerId } = actor;
      const { holdAtOnce } = input;
      const made = { boardId, agencyId, officerId, requestId, holdAtOnce, tells, hours };
      const watchId = await this.watches.add(tx, made);
      await this.needs.put(tx, {
        subjectId: watchId,
        boardId,
        agencyId,
        need: input.need,
        hoursAtMost: hours,
      });
      await tx.record(boardId, { actor: officerId, action: 'watch.set', subject: watchId });
      return watchId;
    });
    return this.lookAfter(actor, { id, boardId, agencyId });
  }

  async listWatches(actor: Actor, code: string): Promise<WatchView[]> {
    const { id: boardId } = await this.boards.findBoard(actor, code);
    return this.transactions.read(async (tx) => {
      await this.rowSecurity.allowOnBoard(tx, actor, boardId, 'watch.write', 'docket.read');
      const mine = agenciesWith(actor, 'watch.write', boardId);
      return this.watches.listed(tx, boardId, mine === 'everything' ? null : mine.agencies);
    });
  }

  /** The officer's page sends the need again: it was lost, or has changed. */
  async sendNeed(actor: Actor, id: string, need: Need): Promise<WatchView> {
    refuseIf(whyNotNeed(need));
    const watch = await this.act(actor, id, 'watch.send-need', async (tx, standing) => {
      const { boardId, agencyId } = standing;
      const hoursAtMost = hoursOf(standing, await this.policies.of(tx, boardId));
      await this.watches.renew(tx, id, hoursAtMost);
      await this.needs.put(tx, { subjectId: id, boardId, agencyId, need, hoursAtMost });
    });
    return this.lookAfter(actor, watch);
  }

  /** Somebody says that it is still needed: it stands, and its need stays, as if it were sent again. */
  async confirmWatch(actor: Actor, id: string): Promise<WatchView> {
    const watch = await this.act(actor, id, 'watch.confirm', async (tx, standing) => {
      const hours = hoursOf(standing, await this.policies.of(tx, standing.boardId));
      await this.needs.prolong(tx, id, hours);
      await this.watches.renew(tx, id, hours);
    });
    return this.lookAfter(actor, watch);
  }

  async endWatch(actor: Actor, id: string): Promise<WatchView> {
    const { boardId, agencyId } = await this.act(actor, id, 'watch.end', async (tx) => {
      await this.watches.end(tx, id);
      await this.needs.forget(tx, id);
    });
    this.matcher.forget({ boardId, id });
    await this.liveUpdates.publish({ boardId, topics: ['watches'], agencyIds: [agencyId] });
    return this.show(actor, boardId, id);
  }

  /** Acts on a standing watch of the actor's own agency, and records it. */
  private act(
    actor: Actor,
    id: string,
    action: string,
    work: (tx: Transaction, watch: Watch) => Promise<void>,
  ): Promise<Watch> {
    return this.transactions.run(async (tx) => {
      // Whether it still stands is also its request's to say, which the court reads in the docket alone.
      await this.rowSecurity.allowOnAllBoards(tx, actor, 'watch.write', 'docket.read');
      const watch = await this.watches.lock(tx, id);
      if (!watch || !may(actor, 'watch.write', watch)) throw new DomainError('not-found');
      if (!watch.stands) throw new DomainError('watch-over');
      await work(tx, watch);
      await tx.record(watch.boardId, { actor: actor.userId, action, subject: id });
      return watch;
    });
  }

  private async lookAfter(
    actor: Actor,
    { id, boardId, agencyId }: Pick<Watch, 'id' | 'boardId' | 'agencyId'>,
  ): Promise<WatchView> {
    await this.matcher.take(id);
    await this.liveUpdates.publish({ boardId, topics: ['watches'], agencyIds: [agencyId] });
    return this.show(actor, boardId, id);
  }

  private async mustBeTellable(actor: Actor, boardId: string, tells: readonly string[]): Promise<void> {
    if (tells.length === 0) return;
    const tellable = new Set((await this.agencies.listTellable(actor, boardId)).map(({ id }) => id));
    if (!tells.every((id) => tellable.has(id)))
      throw new DomainError('cannot-be-told', [{ code: 'cannot-be-told', field: 'tells' }]);
  }

  /** An officer's own, or for the court any that stands in the docket. */
  private async mustBeOpen(tx: Transaction, actor: Actor, boardId: string, requestId: string): Promise<void> {
    const request = await this.requests.lockOpen(tx, actor, 'docket.read', requestId);
    if (request.boardId !== boardId) throw new DomainError('not-found');
  }

  private show(actor: Actor, boardId: string, id: string): Promise<WatchView> {
    return this.transactions.read(async (tx) => {
      await this.rowSecurity.allowOnBoard(tx, actor, boardId, 'watch.write', 'docket.read');
      const shown = await this.watches.show(tx, id);
      if (!shown) throw new DomainError('not-found');
      return shown;
    });
  }
}
