import { Injectable } from '@nestjs/common';
import {
  DomainError,
  may,
  type Actor,
  type Instant,
  type Permission,
  type UnitProfile,
  type UnitReport,
  type UnitState,
} from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';

/** A unit whose row is locked: nobody else changes its beds until the transaction ends. */
export interface LockedUnit {
  readonly unitId: string;
  readonly boardId: string;
  readonly agencyId: string;
  readonly timeZone: string;
  readonly closed: boolean;
  readonly profile: UnitProfile;
  readonly report: UnitReport;
  /** The newest instant the unit's log speaks of. */
  readonly lastAt: Instant | null;
  /** The unit's newest entry; null while this transaction has yet to append one. */
  readonly lastSeq: number | null;
  /** The instant the lock was taken, never before `lastAt`. */
  readonly now: Instant;
  /** Who changes it, and so whose word its entries are; null where the board acts of itself. */
  readonly by: Actor | null;
}

/** The unit as the board has it. */
export const stateOf = ({ profile, closed, report, lastSeq }: LockedUnit): UnitState => ({
  profile,
  status: closed ? 'closed' : 'open',
  facts: { kind: 'counts', report },
  seq: lastSeq ?? 0,
});

// The clock is read above the materialised row: now() or a clock read beside its lock could lie before another's change.
const unitIn = (state: string) => `
  WITH unit_row AS MATERIALIZED (${state})
  SELECT u.id AS "unitId", u.board_id AS "boardId", f.agency_id AS "agencyId", b.time_zone AS "timeZone",
         l.closed, l.profile, l.report, l.last_at AS "lastAt", coalesce(l.last_seq, 0) AS "lastSeq",
         greatest(date_trunc('milliseconds', clock_timestamp()), l.last_at) AS now
    FROM unit_row l
    JOIN unit u ON u.id = l.unit_id
    JOIN facility f ON f.id = u.facility_id
    JOIN published_board b ON b.id = u.board_id`;

const readStatement = unitIn('SELECT * FROM unit_state WHERE unit_id = $1');
const lockStatement = unitIn('SELECT * FROM unit_state WHERE unit_id = $1 FOR UPDATE');

@Injectable()
export class UnitLock {
  /** Locks a unit the actor may treat so; `not-found` for "no such unit" and "not yours" alike. */
  async lock(tx: Transaction, actor: Actor, permission: Permission, unitId: string): Promise<LockedUnit> {
    return allowed(actor, permission, await this.lockUnchecked(tx, actor, unitId));
  }

  /** Locks a unit whoever acts: for what an allowed act does to another unit. */
  lockUnchecked(tx: Transaction, by: Actor | null, unitId: string): Promise<LockedUnit> {
    return readUnit(tx, by, lockStatement, unitId);
  }

  /** The unit as it stands while others may be changing it: enough to be refused, never to act on. */
  async read(tx: Transaction, actor: Actor, permission: Permission, unitId: string): Promise<LockedUnit> {
    return allowed(actor, permission, await readUnit(tx, actor, readStatement, unitId));
  }

  /**
   * Locks several units whoever acts, in the order of their ids, so that no two wait for each other. All of them
   * speak of one instant: a hold that ends in one unit and one that begins in another do not overlap.
   */
  async lockAllUnchecked(
    tx: Transaction,
    by: Actor | null,
    unitIds: readonly string[],
  ): Promise<ReadonlyMap<string, LockedUnit>> {
    const units: LockedUnit[] = [];
    for (const unitId of [...new Set(unitIds)].sort()) units.push(await this.lockUnchecked(tx, by, unitId));
    const now = units.reduce((latest, unit) => (unit.now > latest ? unit.now : latest), '');
    return new Map(units.map((unit) => [unit.unitId, { ...unit, now }]));
  }
}

async function readUnit(
  tx: Transaction,
  by: Actor | null,
  statement: string,
  unitId: string,
): Promise<LockedUnit> {
  const [unit] = await tx.queryByIndex<Omit<LockedUnit, 'by'>>(statement, [unitId]);
  if (!unit) throw new DomainError('not-found');
  return { ...unit, by };
}

function allowed(actor: Actor, permission: Permission, unit: LockedUnit): LockedUnit {
  if (!may(actor, permission, unit)) throw new DomainError('not-found');
  return unit;
}
