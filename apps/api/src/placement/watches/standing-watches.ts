import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../../platform/unit-of-work.js';
import { Policies } from '../../registry/policies.js';
import { NeedStore } from '../need/need-store.js';
import { Reach } from '../../platform/reach.js';
import type { StandingWatch, Surroundings } from './board-lookout.js';
import { WatchRepository, type Watch } from './watch.repository.js';

/** The watches that stand now, and those of them, with their needs, that the asking node has not seen so yet. */
export interface Standing {
  readonly watches: readonly Watch[];
  readonly unseen: readonly StandingWatch[];
  /** By board. */
  readonly surroundings: ReadonlyMap<string, Surroundings>;
}

/** Reads, for this node's memory, what there is to look out for. */
@Injectable()
export class StandingWatches {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reach: Reach,
    private readonly watches: WatchRepository,
    private readonly needs: NeedStore,
    private readonly policies: Policies,
  ) {}

  /** All of them; a need that was seen is not read again. */
  readAll(isSeen: (watch: Watch) => boolean): Promise<Standing> {
    return this.unitOfWork.read(async (tx) => {
      await this.reach.everything(tx);
      const watches: Watch[] = [];
      const unseen: StandingWatch[] = [];
      for await (const page of this.watches.standing(tx)) {
        watches.push(...page);
        unseen.push(
          ...(await this.withNeeds(
            tx,
            page.filter((watch) => !isSeen(watch)),
          )),
        );
      }
      return { watches, unseen, surroundings: await this.surroundingsOf(tx, watches) };
    });
  }

  /** One of them, whether or not it was seen. */
  readOne(id: string): Promise<Standing> {
    return this.unitOfWork.read(async (tx) => {
      await this.reach.everything(tx);
      const watch = await this.watches.findStanding(tx, id);
      const watches = watch ? [watch] : [];
      const unseen = await this.withNeeds(tx, watches);
      return { watches, unseen, surroundings: await this.surroundingsOf(tx, watches) };
    });
  }

  private async withNeeds(tx: Tx, watches: readonly Watch[]): Promise<StandingWatch[]> {
    const kept = await this.needs.readAll(
      tx,
      watches.map(({ id }) => id),
    );
    return watches.flatMap((watch) => {
      const need = kept.get(watch.id)?.need;
      return need ? { ...watch, need } : [];
    });
  }

  private async surroundingsOf(tx: Tx, watches: readonly Watch[]): Promise<Map<string, Surroundings>> {
    const boards = await tx.query<{ id: string; timeZone: string }>(
      'SELECT id, time_zone AS "timeZone" FROM board WHERE id = ANY($1)',
      [[...new Set(watches.map(({ boardId }) => boardId))]],
    );
    const surroundings = new Map<string, Surroundings>();
    for (const { id, timeZone } of boards)
      surroundings.set(id, { timeZone, policy: await this.policies.of(tx, id) });
    return surroundings;
  }
}
