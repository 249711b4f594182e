import { Injectable } from '@nestjs/common';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { Policies } from '../registry/policies.js';
import { NeedStore } from '../requests/need/need-store.js';
import { RowSecurity } from '../platform/row-security.js';
import type { ActiveWatch, MatchInputs } from './board-watch-matcher.js';
import { WatchRepository, type Watch } from './watch.repository.js';

/** The watches that stand now, and those of them, with their needs, that the asking node has not seen so yet. */
export interface ActiveWatchesRead {
  readonly watches: readonly Watch[];
  readonly unseen: readonly ActiveWatch[];
  /** By board. */
  readonly matchInputs: ReadonlyMap<string, MatchInputs>;
}

/** Reads the active watches and what matching them takes, for this node's memory. */
@Injectable()
export class ActiveWatches {
  constructor(
    private readonly transactions: Transactions,
    private readonly rowSecurity: RowSecurity,
    private readonly watches: WatchRepository,
    private readonly needs: NeedStore,
    private readonly policies: Policies,
  ) {}

  /** All of them; a need that was seen is not read again. */
  readAll(isSeen: (watch: Watch) => boolean): Promise<ActiveWatchesRead> {
    return this.transactions.read(async (tx) => {
      await this.rowSecurity.allowEverything(tx);
      const watches: Watch[] = [];
      const unseen: ActiveWatch[] = [];
      for await (const page of this.watches.active(tx)) {
        watches.push(...page);
        unseen.push(
          ...(await this.withNeeds(
            tx,
            page.filter((watch) => !isSeen(watch)),
          )),
        );
      }
      return { watches, unseen, matchInputs: await this.matchInputsOf(tx, watches) };
    });
  }

  /** One of them, whether or not it was seen. */
  readOne(id: string): Promise<ActiveWatchesRead> {
    return this.transactions.read(async (tx) => {
      await this.rowSecurity.allowEverything(tx);
      const watch = await this.watches.findActive(tx, id);
      const watches = watch ? [watch] : [];
      const unseen = await this.withNeeds(tx, watches);
      return { watches, unseen, matchInputs: await this.matchInputsOf(tx, watches) };
    });
  }

  private async withNeeds(tx: Transaction, watches: readonly Watch[]): Promise<ActiveWatch[]> {
    const kept = await this.needs.readAll(
      tx,
      watches.map(({ id }) => id),
    );
    return watches.flatMap((watch) => {
      const need = kept.get(watch.id)?.need;
      return need ? { ...watch, need } : [];
    });
  }

  private async matchInputsOf(tx: Transaction, watches: readonly Watch[]): Promise<Map<string, MatchInputs>> {
    const boards = await tx.query<{ id: string; timeZone: string }>(
      'SELECT id, time_zone AS "timeZone" FROM published_board WHERE id = ANY($1)',
      [[...new Set(watches.map(({ boardId }) => boardId))]],
    );
    const matchInputs = new Map<string, MatchInputs>();
    for (const { id, timeZone } of boards)
      matchInputs.set(id, { timeZone, policy: await this.policies.of(tx, id) });
    return matchInputs;
  }
}
