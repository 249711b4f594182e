import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@harborlight/domain';
import { LiveUpdates } from '../../notice/live-updates.js';
import type { Transaction } from '../../platform/transactions.js';
import { UnitClosings, type EndedWithUnit } from '../../registry/unit-closings.js';
import type { LockedUnit } from '../../registry/unit-lock.js';
import { LockedUnits } from '../locked-units.js';
import { BedHolds } from './bed-holds.js';
import { HoldNotices } from './hold-notices.js';
import { HoldRepository } from './hold.repository.js';
import { RequestsOfHolds } from './requests-of-holds.js';

@Injectable()
export class ReleaseHoldsWhenAUnitCloses implements OnModuleInit {
  constructor(
    private readonly closings: UnitClosings,
    private readonly holds: HoldRepository,
    private readonly beds: BedHolds,
    private readonly requests: RequestsOfHolds,
    private readonly notices: HoldNotices,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  onModuleInit(): void {
    this.closings.onClosing((tx, unit, actor) => this.releaseAll(tx, unit, actor));
  }

  private async releaseAll(tx: Transaction, closing: LockedUnit, { userId }: Actor): Promise<EndedWithUnit> {
    const { unitId, boardId, agencyId, now } = closing;
    const live = await this.holds.liveOfUnit(tx, closing);
    const units = new LockedUnits(new Map([[unitId, closing]]));
    for (const hold of live) {
      const { id, requestId, ownerId } = hold;
      units.apply(await this.beds.release(tx, units.of(unitId), id, 'unit-closed', userId));
      const step = { unitId, at: now, kind: 'released', result: 'unit-closed', actorId: userId } as const;
      if (requestId) await this.requests.writeStep(tx, { requestId, ...step });
      if (ownerId !== userId) await this.notices.ended(tx, hold);
    }
    const userIds = [...new Set(live.map(({ ownerId }) => ownerId))];
    return {
      entries: units.entries,
      notify: () =>
        this.liveUpdates.publish({ boardId, topics: ['holds', 'requests'], agencyIds: [agencyId], userIds }),
    };
  }
}
