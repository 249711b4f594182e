import { Injectable } from '@nestjs/common';
import { confidenceOf, lineAt, outsideView } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';
import { stateOf, type LockedUnit } from '../registry/unit-lock.js';
import { TurnoverService } from './turnover.service.js';

export interface Found {
  /** The unit as the board showed it before the call or the answer. */
  readonly unit: LockedUnit;
  readonly found: 'open' | 'full';
  readonly source: 'call' | 'offer';
}

/** Keeps what callers and answers found where the board had told them open, and how sure it had been. */
@Injectable()
export class Findings {
  constructor(private readonly turnover: TurnoverService) {}

  async record(tx: Transaction, { unit, found, source }: Found): Promise<void> {
    const { boardId, unitId, profile, now } = unit;
    const told = lineAt(outsideView(stateOf(unit)), now);
    const confidence = confidenceOf(told, this.turnover.paceOf(boardId, unitId), now);
    if (!confidence) return;
    await tx.query(
      `INSERT INTO finding (board_id, unit_id, facility_id, class, at, source, predicted, found)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [boardId, unitId, profile.facilityId, profile.class, now, source, confidence.chance, found],
    );
  }
}
