import { Injectable } from '@nestjs/common';
import type { WatchView } from '@harborlight/contracts';
import type { Instant } from '@harborlight/domain';
import { columns } from '../platform/columns.js';
import type { Transaction } from '../platform/transactions.js';
import type { LockedUnit } from '../registry/unit-lock.js';
import { WatchEntity } from './watch.entity.js';

export interface NewWatch {
  readonly boardId: string;
  readonly agencyId: string;
  readonly officerId: string;
  readonly requestId: string | null;
  readonly holdAtOnce: boolean;
  /** None where it is no watch of the court. */
  readonly tells: readonly string[];
  readonly hours: number;
}

/** A watch without its need. */
export interface Watch {
  readonly id: string;
  readonly boardId: string;
  readonly agencyId: string;
  readonly officerId: string;
  readonly requestId: string | null;
  readonly holdAtOnce: boolean;
  /** Moves whenever the need is sent again, or the watch confirmed. */
  readonly expiresAt: Instant;
  /** The agencies told too, where it is a watch of the court. */
  readonly tells: readonly string[];
  /** The units whose opening was told, for as long as it lasts. */
  readonly told: readonly string[];
}

export interface LockedWatch extends Watch {
  readonly stands: boolean;
  readonly wasHit: boolean;
}

/** A watch of the court goes on after a hit, and stands until it is to be confirmed. */
export const isOfCourt = ({ tells }: Pick<Watch, 'tells'>): boolean => tells.length > 0;

const watchColumns = columns(
  WatchEntity,
  ...([
    'id',
    'boardId',
    'agencyId',
    'officerId',
    'requestId',
    'holdAtOnce',
    'expiresAt',
    'tells',
    'told',
  ] as const),
).of('w');

const viewColumns = columns(
  WatchEntity,
  ...([
    'id',
    'requestId',
    'officerId',
    'holdAtOnce',
    'setAt',
    'expiresAt',
    'hitAt',
    'hitUnitId',
    'confirmBy',
  ] as const),
).of('w');

const itsRequestEnded = `EXISTS (SELECT 1 FROM request r WHERE r.id = w.request_id AND r.state <> 'open')`;

/** A watch ends by a hit (but for the court's), by whoever set it, with its request, or by its expiry: no job decides. */
const stands = `w.ended_at IS NULL AND w.expires_at > clock_timestamp() AND NOT ${itsRequestEnded}`;

const view = `
  SELECT ${viewColumns}, r.token,
         coalesce(w.ended_at, least(r.ended_at, CASE WHEN w.expires_at <= clock_timestamp() THEN w.expires_at END))
           AS "endedAt",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id)
                     FROM published_agency a WHERE a.id = ANY(w.tells)), '[]') AS tells,
         EXISTS (SELECT 1 FROM need n WHERE n.subject_id = w.id AND n.expires_at > clock_timestamp()) AS "needHere"
    FROM watch w LEFT JOIN request r ON r.id = w.request_id`;

/** A watch of the court that ends soon. */
export interface Unconfirmed extends Pick<Watch, 'id' | 'boardId' | 'officerId'> {
  readonly confirmBy: Instant;
}

/** So few at a time that reading them keeps nothing else on the node waiting. */
const pageSize = 1_000;

/** For how long an ended watch stays listed, so that whoever set it sees that it hit. */
const listedHours = 24;

/** Reads and writes watches; what they look for is in the store of needs alone. */
@Injectable()
export class WatchRepository {
  async add(tx: Transaction, input: NewWatch): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO watch (board_id, agency_id, officer_id, request_id, hold_at_once, tells, set_at, expires_at,
                          confirm_by)
       SELECT $1, $2, $3, $4, $5, $6::uuid[], now, until, CASE WHEN cardinality($6::uuid[]) > 0 THEN until END
         FROM date_trunc('milliseconds', clock_timestamp()) AS now,
              LATERAL (SELECT now + make_interval(hours => $7) AS until) AS its RETURNING id`,
      [
        input.boardId,
        input.agencyId,
        input.officerId,
        input.requestId,
        input.holdAtOnce,
        input.tells,
        input.hours,
      ],
    );
    if (!row) throw new Error('a watch was not written');
    return row.id;
  }

  /** The watch, locked, whether it stands and was ever hit; null where the transaction does not reach it. */
  async lock(tx: Transaction, id: string): Promise<LockedWatch | null> {
    const [row] = await tx.query<LockedWatch>(
      `SELECT ${watchColumns}, ${stands} AS stands, w.hit_at IS NOT NULL AS "wasHit" FROM watch w
        WHERE w.id = $1 FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  /** The need was sent again, or the watch confirmed: it stands for its whole time from now on. */
  async renew(tx: Transaction, id: string, hours: number): Promise<void> {
    await tx.query(
      `UPDATE watch SET expires_at = until, confirm_by = CASE WHEN confirm_by IS NOT NULL THEN until END
         FROM (SELECT date_trunc('milliseconds', clock_timestamp()) + make_interval(hours => $2) AS until) AS its
        WHERE id = $1`,
      [id, hours],
    );
  }

  async end(tx: Transaction, id: string): Promise<void> {
    await tx.query('UPDATE watch SET ended_at = clock_timestamp() WHERE id = $1', [id]);
  }

  /** Those of the ids that are of watches nobody has ended. */
  async goingOn(tx: Transaction, ids: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'SELECT id FROM watch WHERE id = ANY($1) AND ended_at IS NULL',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Ends every watch of the request; answers their ids. */
  async endOfRequest(tx: Transaction, requestId: string): Promise<string[]> {
    const ended = await tx.query<{ id: string }>(
      `UPDATE watch SET ended_at = clock_timestamp() WHERE request_id = $1 AND ended_at IS NULL RETURNING id`,
      [requestId],
    );
    return ended.map(({ id }) => id);
  }

  /** A bed opened that fits, where the caller locked a standing watch: it is over, or goes on if it is the court's. */
  async hit(
    tx: Transaction,
    id: string,
    { unitId, now }: LockedUnit,
    told: readonly string[],
  ): Promise<void> {
    await tx.query(
      `UPDATE watch SET hit_at = $3, hit_unit_id = $2, told = $4,
                        ended_at = CASE WHEN confirm_by IS NULL THEN $3::timestamptz END
        WHERE id = $1`,
      [id, unitId, now, told],
    );
  }

  /** The unit that was told of fits no more: when it fits again, that is told again. */
  async endOpening(tx: Transaction, id: string, unitId: string): Promise<void> {
    await tx.query('UPDATE watch SET told = array_remove(told, $2) WHERE id = $1 AND $2 = ANY(told)', [
      id,
      unitId,
    ]);
  }

  /** The watches that end by `by` unless somebody says that they are still needed. */
  async unconfirmed(tx: Transaction, by: Instant): Promise<Unconfirmed[]> {
    return tx.query<Unconfirmed>(
      `SELECT w.id, w.board_id AS "boardId", w.officer_id AS "officerId", w.confirm_by AS "confirmBy"
         FROM watch w WHERE w.confirm_by <= $1 AND ${stands} ORDER BY w.id`,
      [by],
    );
  }

  /** The standing watches whose need is here, in the order in which they were set, page by page. */
  async *active(tx: Transaction): AsyncGenerator<Watch[]> {
    for (let after: string | null = null; ;) {
      const rows: Watch[] = await tx.query<Watch>(
        `SELECT ${watchColumns} FROM watch w JOIN need n ON n.subject_id = w.id AND n.expires_at > clock_timestamp()
          WHERE ($1::uuid IS NULL OR w.id > $1) AND ${stands} ORDER BY w.id LIMIT ${pageSize}`,
        [after],
      );
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
      after = last.id;
    }
  }

  /** The watch if it stands and its need is here. */
  async findActive(tx: Transaction, id: string): Promise<Watch | null> {
    const [row] = await tx.query<Watch>(
      `SELECT ${watchColumns} FROM watch w JOIN need n ON n.subject_id = w.id AND n.expires_at > clock_timestamp()
        WHERE w.id = $1 AND ${stands}`,
      [id],
    );
    return row ?? null;
  }

  /** The watches of these agencies, or all, on a board: those that stand, and those that ended of late. */
  async listed(tx: Transaction, boardId: string, agencyIds: readonly string[] | null): Promise<WatchView[]> {
    return tx.query<WatchView>(
      `${view} WHERE w.board_id = $1 AND ($2::uuid[] IS NULL OR w.agency_id = ANY($2))
          AND coalesce(w.ended_at, w.expires_at) > clock_timestamp() - make_interval(hours => $3)
        ORDER BY w.ended_at IS NOT NULL, w.set_at DESC, w.id`,
      [boardId, agencyIds, listedHours],
    );
  }

  async show(tx: Transaction, id: string): Promise<WatchView | null> {
    const [row] = await tx.query<WatchView>(`${view} WHERE w.id = $1`, [id]);
    return row ?? null;
  }
}
