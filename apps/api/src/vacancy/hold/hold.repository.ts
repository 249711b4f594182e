import { Injectable } from '@nestjs/common';
import type { HoldView } from '@harborlight/contracts';
import { DomainError, type HoldKind, type Instant, type ReleaseCode } from '@harborlight/domain';
import { columns } from '../../platform/columns.js';
import type { Transaction } from '../../platform/transactions.js';
import { HoldEntity } from './hold.entity.js';
import type { LockedUnit } from '../../registry/unit-lock.js';
import { isVacant } from '../span.repository.js';

/** What a hold is asked to be. */
export interface NewHold {
  readonly kind: HoldKind;
  readonly until: Instant;
  readonly extensions: number;
  /** A bed somebody named, or any vacant one. */
  readonly bedId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly ownerId: string;
  /** The owner's agency. */
  readonly agencyId: string;
  readonly callBack?: string | null | undefined;
}

/** A hold with the two things its view does not tell. */
export interface Hold extends HoldView {
  readonly boardId: string;
  readonly agencyId: string;
}

const holdColumns = columns(
  HoldEntity,
  ...([
    'id',
    'boardId',
    'unitId',
    'bedId',
    'kind',
    'requestId',
    'ownerId',
    'agencyId',
    'callBack',
    'extensionsLeft',
  ] as const),
);

const hold = `
  SELECT ${holdColumns.of('h')}, b.label AS bed, lower(h.during) AS "from", upper(h.during) AS until,
         coalesce(o.name, '') AS owner, a.name AS agency, h.release_code AS released`;

const itsPeople = `
  JOIN published_agency a ON a.id = h.agency_id
  LEFT JOIN auth."user" o ON o.id = h.owner_id`;

export const viewOf = ({ boardId: _board, agencyId: _agency, ...view }: Hold): HoldView => view;

const exclusionViolation = '23P01';

const holdsTwice = (error: unknown): boolean => {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string };
  return code === exclusionViolation && constraint === 'one_live_hold_a_request';
};

/** Reads and writes holds, each with its span. The caller of a change holds the unit's lock. */
@Injectable()
export class HoldRepository {
  /** Holds the named bed or any vacant one, plain beds before special ones; null where there is none. */
  async add(tx: Transaction, unit: LockedUnit, input: NewHold): Promise<Hold | null> {
    try {
      const [row] = await tx.queryByIndex<Hold>(
        `WITH vacant AS (
           -- Put in order first: whether a bed is vacant is asked of one after another, until one is.
           SELECT b.id, b.label FROM (
             SELECT * FROM bed WHERE unit_id = $1 AND ($4::uuid IS NULL OR id = $4) AND NOT overflow
              ORDER BY accessible, single, label, id OFFSET 0) b
            WHERE ${isVacant} LIMIT 1),
         made AS (
           INSERT INTO hold (board_id, unit_id, bed_id, kind, during, request_id, owner_id, agency_id, call_back,
                             extensions_left)
           SELECT $5, $1, id, $6, tstzrange($2, $3), $7, $8, $9, $10, $11 FROM vacant RETURNING *),
         spanned AS (
           INSERT INTO bed_span (bed_id, during, state, hold_id) SELECT bed_id, during, 'held', id FROM made)
         ${hold} FROM made h JOIN vacant b ON b.id = h.bed_id ${itsPeople}`,
        [
          unit.unitId,
          unit.now,
          input.until,
          input.bedId ?? null,
          unit.boardId,
          input.kind,
          input.requestId ?? null,
          input.ownerId,
          input.agencyId,
          input.callBack ?? null,
          input.extensions,
        ],
      );
      return row ?? null;
    } catch (error) {
      if (holdsTwice(error)) throw new DomainError('request-holds-already');
      throw error;
    }
  }

  /** The hold, whether or not it is over; null where there is none, or it ended in the moment it began. */
  async find(tx: Transaction, holdId: string): Promise<Hold | null> {
    const [row] = await tx.query<Hold>(
      `${hold} FROM hold h JOIN bed b ON b.id = h.bed_id ${itsPeople}
        WHERE h.id = $1 AND NOT isempty(h.during)`,
      [holdId],
    );
    return row ?? null;
  }

  async change(
    tx: Transaction,
    { id, kind, until, extensionsLeft }: Pick<Hold, 'id' | 'kind' | 'until' | 'extensionsLeft'>,
  ): Promise<void> {
    await tx.query(
      `WITH changed AS (
         UPDATE hold SET kind = $2, during = tstzrange(lower(during), $3), extensions_left = $4
          WHERE id = $1 RETURNING id, during)
       UPDATE bed_span s SET during = c.during FROM changed c WHERE s.hold_id = c.id`,
      [id, kind, until, extensionsLeft],
    );
  }

  /** Ends the hold at `at`, before its time. What ends in the moment it began never kept the bed from anybody. */
  async end(
    tx: Transaction,
    id: string,
    at: Instant,
    code: ReleaseCode | null,
    by: string | null,
  ): Promise<void> {
    await tx.query(
      `WITH ended AS (
         UPDATE hold SET during = tstzrange(lower(during), $2), release_code = $3, released_by = $4
          WHERE id = $1 RETURNING id, during),
       gone AS (DELETE FROM bed_span s USING ended e WHERE s.hold_id = e.id AND isempty(e.during))
       UPDATE bed_span s SET during = e.during FROM ended e WHERE s.hold_id = e.id AND NOT isempty(e.during)`,
      [id, at, code, by],
    );
  }

  /**
   * How many live holds somebody has, but for the beds that shelters keep for their requests. Nobody else counts
   * theirs until the transaction ends, so that two at once cannot both find room for one more.
   */
  async countLiveOf(tx: Transaction, ownerId: string): Promise<number> {
    const [, [row]] = await Promise.all([
      tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`holds of ${ownerId}`]),
      tx.query<{ live: number }>(
        `SELECT count(*) AS live FROM hold
          WHERE owner_id = $1 AND upper(during) > (SELECT clock_timestamp()) AND (kind = 'soft' OR request_id IS NULL)`,
        [ownerId],
      ),
    ]);
    return row?.live ?? 0;
  }

  /** The live holds of a board, those that end first first: of this owner, and on the units of these agencies. */
  async liveOfBoard(
    tx: Transaction,
    boardId: string,
    ownerId: string,
    agencies: 'everything' | { readonly agencies: readonly string[] },
  ): Promise<Hold[]> {
    const everything = agencies === 'everything';
    return tx.query<Hold>(
      `${hold} FROM hold h JOIN bed b ON b.id = h.bed_id ${itsPeople}
         JOIN unit u ON u.id = h.unit_id JOIN facility f ON f.id = u.facility_id
        WHERE h.board_id = $1 AND upper(h.during) > (SELECT clock_timestamp())
          AND ($2 OR h.owner_id = $3 OR f.agency_id = ANY($4))
        ORDER BY upper(h.during), h.id`,
      [boardId, everything, ownerId, everything ? [] : agencies.agencies],
    );
  }

  /** The live holds on the beds of a unit. */
  async liveOfUnit(tx: Transaction, { unitId, boardId, now }: LockedUnit): Promise<Hold[]> {
    return tx.query<Hold>(
      `${hold} FROM hold h JOIN bed b ON b.id = h.bed_id ${itsPeople}
        WHERE h.board_id = $1 AND upper(h.during) > $2 AND h.unit_id = $3 ORDER BY upper(h.during), h.id`,
      [boardId, now, unitId],
    );
  }

  /** The holds the requests have at this moment: one each at most. */
  async liveOfRequests(tx: Transaction, requestIds: readonly string[]): Promise<Hold[]> {
    return tx.query<Hold>(
      `${hold} FROM hold h JOIN bed b ON b.id = h.bed_id ${itsPeople}
        WHERE h.request_id = ANY($1) AND h.during @> clock_timestamp()`,
      [requestIds],
    );
  }

  async liveOfRequest(tx: Transaction, requestId: string): Promise<Hold | null> {
    return (await this.liveOfRequests(tx, [requestId]))[0] ?? null;
  }
}
