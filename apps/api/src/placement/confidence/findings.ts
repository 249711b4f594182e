import { Injectable } from '@nestjs/common';
import { countsAt } from '@harborlight/domain';
import type { Tx } from '../../platform/unit-of-work.js';
import type { LockedUnit } from '../../registry/unit-lock.js';

export interface Found {
  /** The unit as the board showed it before the call or the answer. */
  readonly unit: LockedUnit;
  readonly found: 'open' | 'full';
  readonly source: 'call' | 'offer';
}

/** Even: what is said of a bed of which nothing is known. */
const unsure = 0.5;

/** Keeps what callers and answers found where the board had said open, and how sure it had been. */
@Injectable()
export class Findings {
  async record(tx: Tx, { unit, found, source }: Found): Promise<void> {
    const { boardId, unitId, profile, report, now } = unit;
    if (!countsAt(report, now)?.available) return;
    await tx.query(
      `INSERT INTO finding (board_id, unit_id, facility_id, class, at, source, predicted, found)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [boardId, unitId, profile.facilityId, profile.class, now, source, unsure, found],
    );
  }
}
