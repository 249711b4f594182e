import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { Policies } from '../../registry/policies.js';
import { NeedStore } from '../need/need-store.js';
import { Reach } from '../reach.js';
import type { StandingWatch, Surroundings } from './board-lookout.js';
import { WatchRepository, type Watch } from './watch.repository.js';

/** The watches that stand now, with those needs that the asking node has not seen yet. */
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

  /** Of all boards, or one watch alone; `isSeen` spares reading a need again. */
  read(isSeen: (watch: Watch) => boolean, id: string | null = null): Promise<Standing> {
    return this.unitOfWork.read(async (tx) => {
      await this.reach.everything(tx);
      const watches = await this.watches.standing(tx, id);
      const unseen = watches.filter((watch) => !isSeen(watch));
      const kept = await this.needs.readAll(
        tx,
        unseen.map((watch) => watch.id),
      );
      const surroundings = new Map<string, Surroundings>();
      for (const boardId of new Set(watches.map((watch) => watch.boardId))) {
        const [board] = await tx.query<{ time_zone: string }>('SELECT time_zone FROM board WHERE id = $1', [
          boardId,
        ]);
        const policy = await this.policies.of(tx, boardId);
        surroundings.set(boardId, { timeZone: board?.time_zone ?? 'UTC', policy });
      }
      return {
        watches,
        unseen: unseen.flatMap((watch) => {
          const need = kept.get(watch.id)?.need;
          return need ? { ...watch, need } : [];
        }),
        surroundings,
      };
    });
  }
}
