import { Injectable } from '@nestjs/common';
import { DomainError, refuseIf, whyNotNeed, type Instant, type Need } from '@harborlight/domain';
import { columns, type RowOf } from '../../platform/columns.js';
import type { Transaction } from '../../platform/transactions.js';
import { NeedEntity } from './need.entity.js';

export interface NeedToStore {
  /** The request or the watch it belongs to. */
  readonly subjectId: string;
  readonly boardId: string;
  /** The agency whose officer sent it. */
  readonly agencyId: string;
  readonly need: Need;
  readonly hoursAtMost: number;
}

const needColumns = columns(NeedEntity, 'subjectId', 'need', 'expiresAt');

export interface StoredNeed {
  readonly need: Need;
  readonly until: Instant;
}

/**
 * What children need tonight, for as long as somebody is asked about it. The table is unlogged: a crash of the server
 * empties it, and the officer's open page sends the need again. Past its expiry a need is never read, purged or not.
 */
@Injectable()
export class NeedStore {
  /** Keeps a need, in place of the one that was there. */
  async put(
    tx: Transaction,
    { subjectId, boardId, agencyId, need, hoursAtMost }: NeedToStore,
  ): Promise<void> {
    refuseIf(whyNotNeed(need));
    await this.checkRegions(tx, boardId, need);
    await tx.query(
      `INSERT INTO need (subject_id, board_id, agency_id, need, expires_at)
       VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(hours => $5))
       ON CONFLICT (subject_id) DO UPDATE SET need = excluded.need, expires_at = excluded.expires_at`,
      [subjectId, boardId, agencyId, JSON.stringify(need), hoursAtMost],
    );
  }

  /** Lets a need stay for so many hours from now; refused where it is not here any more. */
  async prolong(tx: Transaction, subjectId: string, hours: number): Promise<void> {
    const kept = await tx.query(
      `UPDATE need SET expires_at = clock_timestamp() + make_interval(hours => $2)
        WHERE subject_id = $1 AND expires_at > clock_timestamp() RETURNING 1`,
      [subjectId, hours],
    );
    if (kept.length === 0) throw new DomainError('need-missing');
  }

  async read(tx: Transaction, subjectId: string): Promise<StoredNeed | null> {
    return (await this.readAll(tx, [subjectId])).get(subjectId) ?? null;
  }

  /** The needs that are here, by their request or watch. */
  async readAll(tx: Transaction, subjectIds: readonly string[]): Promise<ReadonlyMap<string, StoredNeed>> {
    const rows = await tx.query<RowOf<typeof needColumns>>(
      `SELECT ${needColumns.of('n')} FROM need n
        WHERE subject_id = ANY($1) AND expires_at > clock_timestamp()`,
      [subjectIds],
    );
    return new Map(rows.map(({ subjectId, need, expiresAt }) => [subjectId, { need, until: expiresAt }]));
  }

  async forget(tx: Transaction, subjectId: string): Promise<void> {
    await tx.query('DELETE FROM need WHERE subject_id = $1', [subjectId]);
  }

  /** The request or watch has ended: its need goes after `hours`, or earlier where it was to go earlier. */
  async shorten(tx: Transaction, subjectId: string, hours: number): Promise<void> {
    await tx.query(
      `UPDATE need SET expires_at = least(expires_at, clock_timestamp() + make_interval(hours => $2))
        WHERE subject_id = $1`,
      [subjectId, hours],
    );
  }

  /** A region's code is the one word of a need that is not of a fixed list: it must be one of the board's. */
  async checkRegions(tx: Transaction, boardId: string, need: Need): Promise<void> {
    const named = [
      need.region,
      ...need.avoidRegions,
      ...(need.courtRegion === null ? [] : [need.courtRegion]),
    ];
    const known = await tx.query<{ code: string }>(
      'SELECT code FROM region WHERE board_id = $1 AND code = ANY($2)',
      [boardId, named],
    );
    const codes = new Set(known.map(({ code }) => code));
    if (named.some((code) => !codes.has(code)))
      throw new DomainError('unknown-region', [{ code: 'unknown-region', field: 'need' }]);
  }
}
