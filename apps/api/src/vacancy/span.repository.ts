import { Injectable } from '@nestjs/common';
import type { BedView } from '@harborlight/contracts';
import type { BlockReason, EndedStay, Instant, LocalDate } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';
import type { BedSpanEntity } from './span.entity.js';

interface BedRow extends Omit<BedView, 'state' | 'blockId'> {
  readonly state: BedSpanEntity['state'] | null;
  readonly spanId: string | null;
}

interface OfBed {
  readonly bedId: string;
}

export interface Departed extends EndedStay {
  readonly bedId: string;
}

// OFFSET 0 makes each of these a look-up for one bed: left to join, the planner may read every span there ever was.

/**
 * A bed is vacant at $2 if no span covers that instant or begins after it. The stays going on come first: they are
 * most of what is in the way, and the cheapest to find.
 */
export const isVacant = `b.retired_at IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM bed_span s WHERE s.bed_id = b.id AND s.state = 'occupied' AND upper_inf(s.during) OFFSET 0)
  AND NOT EXISTS (
    SELECT 1 FROM bed_span s WHERE s.bed_id = b.id AND s.during && tstzrange($2, NULL) OFFSET 0)`;

/** The stay going on in the bed. */
const stayOfBed = `LATERAL (
  SELECT * FROM bed_span s WHERE s.bed_id = b.id AND s.state = 'occupied' AND upper_inf(s.during) OFFSET 0) s`;

/** The span that covers $2. */
const spanOfBed = `LATERAL (
  SELECT * FROM bed_span s WHERE s.bed_id = b.id AND s.during @> $2::timestamptz OFFSET 0) s ON true`;

/** Reads and writes the spans of one unit's beds. The caller holds the unit's lock. */
@Injectable()
export class SpanRepository {
  /** Occupies up to `count` vacant beds, real beds before overflow; answers the beds taken. */
  async arrive(tx: Transaction, unitId: string, at: Instant, count: number): Promise<string[]> {
    const rows = await tx.queryByIndex<OfBed>(
      `INSERT INTO bed_span (bed_id, during, state)
       SELECT b.id, tstzrange($2, NULL), 'occupied' FROM bed b
        WHERE b.unit_id = $1 AND ${isVacant} ORDER BY b.overflow, b.label, b.id LIMIT $3
       RETURNING bed_id AS "bedId"`,
      [unitId, at, count],
    );
    return rows.map(({ bedId }) => bedId);
  }

  /** Occupies one named bed; false where it is not a vacant bed of the unit. */
  async arriveAt(tx: Transaction, unitId: string, at: Instant, bedId: string): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO bed_span (bed_id, during, state)
       SELECT b.id, tstzrange($2, NULL), 'occupied' FROM bed b
        WHERE b.unit_id = $1 AND b.id = $3 AND ${isVacant} RETURNING bed_id AS "bedId"`,
      [unitId, at, bedId],
    );
    return rows.length === 1;
  }

  /** Adds `count` overflow beds, occupied from `at`: more sleep here than the unit has beds. */
  async overflow(tx: Transaction, unitId: string, at: Instant, count: number): Promise<string[]> {
    const rows = await tx.query<OfBed>(
      `WITH added AS (
         INSERT INTO bed (unit_id, label, overflow)
         SELECT $1, 'overflow ' || uuidv7(), true FROM generate_series(1, $3) RETURNING id)
       INSERT INTO bed_span (bed_id, during, state)
       SELECT id, tstzrange($2, NULL), 'occupied' FROM added RETURNING bed_id AS "bedId"`,
      [unitId, at, count],
    );
    return rows.map(({ bedId }) => bedId);
  }

  /**
   * Ends up to `count` stays: overflow beds first, then those expected to end soonest, then the longest.
   * `bedId` names one bed instead. A stay that began at this very instant never was. Answers what ended.
   */
  async depart(
    tx: Transaction,
    unitId: string,
    at: Instant,
    count: number,
    bedId: string | null = null,
  ): Promise<Departed[]> {
    return tx.query<Departed>(
      `WITH leaving AS (
         SELECT s.bed_id, s.id, lower(s.during) AS since, b.overflow, s.expected_on FROM bed b, ${stayOfBed}
          WHERE b.unit_id = $1 AND ($4::uuid IS NULL OR b.id = $4)
          ORDER BY b.overflow DESC, s.expected_on NULLS LAST, lower(s.during), s.id LIMIT $3),
       gone AS (DELETE FROM bed_span s USING leaving l WHERE s.id = l.id AND l.since >= $2),
       ended AS (UPDATE bed_span s SET during = tstzrange(l.since, $2), expected_on = NULL
                   FROM leaving l WHERE s.id = l.id AND l.since < $2),
       struck AS (UPDATE bed b SET retired_at = $2 FROM leaving l WHERE b.id = l.bed_id AND b.overflow)
       SELECT bed_id AS "bedId", overflow, expected_on AS "expectedOn" FROM leaving`,
      [unitId, at, count, bedId],
    );
  }

  /** Blocks one vacant bed of the unit, the named one if any; null where there is none. */
  async block(
    tx: Transaction,
    unitId: string,
    at: Instant,
    until: Instant,
    reason: BlockReason,
    bedId: string | null,
  ): Promise<{ readonly blockId: string; readonly bedId: string } | null> {
    const [row] = await tx.query<OfBed & { blockId: string }>(
      `INSERT INTO bed_span (bed_id, during, state, reason)
       SELECT b.id, tstzrange($2, $3), 'blocked', $4 FROM bed b
        WHERE b.unit_id = $1 AND ($5::uuid IS NULL OR b.id = $5) AND NOT b.overflow AND ${isVacant}
        ORDER BY b.label DESC, b.id LIMIT 1
       RETURNING id AS "blockId", bed_id AS "bedId"`,
      [unitId, at, until, reason, bedId],
    );
    return row ?? null;
  }

  /** Ends a block that covers `at`; answers its bed, or null where it no longer stands. */
  async unblock(tx: Transaction, blockId: string, at: Instant): Promise<string | null> {
    const [row] = await tx.query<OfBed>(
      `WITH standing AS (SELECT id, bed_id, lower(during) AS since FROM bed_span
                          WHERE id = $1 AND state = 'blocked' AND during @> $2::timestamptz),
       gone AS (DELETE FROM bed_span s USING standing b WHERE s.id = b.id AND b.since >= $2),
       ended AS (UPDATE bed_span s SET during = tstzrange(b.since, $2) FROM standing b
                  WHERE s.id = b.id AND b.since < $2)
       SELECT bed_id AS "bedId" FROM standing`,
      [blockId, at],
    );
    return row?.bedId ?? null;
  }

  /** Sets the day a stay is expected to end, on the named bed or on one without such a day; null where none is. */
  async expect(tx: Transaction, unitId: string, on: LocalDate, bedId: string | null): Promise<string | null> {
    const [row] = await tx.query<OfBed>(
      `UPDATE bed_span SET expected_on = $2 WHERE id = (
         SELECT s.id FROM bed b, ${stayOfBed}
          WHERE b.unit_id = $1 AND (b.id = $3 OR ($3::uuid IS NULL AND s.expected_on IS NULL))
          ORDER BY lower(s.during), s.id LIMIT 1)
       RETURNING bed_id AS "bedId"`,
      [unitId, on, bedId],
    );
    return row?.bedId ?? null;
  }

  /** Takes back one expectation for the day; null where there is none. */
  async expectNoMore(tx: Transaction, unitId: string, on: LocalDate): Promise<string | null> {
    const [row] = await tx.query<OfBed>(
      `UPDATE bed_span SET expected_on = NULL WHERE id = (
         SELECT s.id FROM bed b, ${stayOfBed}
          WHERE b.unit_id = $1 AND s.expected_on = $2 ORDER BY s.id LIMIT 1)
       RETURNING bed_id AS "bedId"`,
      [unitId, on],
    );
    return row?.bedId ?? null;
  }

  /** The unit that has this bed, or null. */
  async unitOfBed(tx: Transaction, bedId: string): Promise<string | null> {
    const [row] = await tx.query<{ unitId: string }>(
      'SELECT unit_id AS "unitId" FROM bed WHERE id = $1 AND retired_at IS NULL',
      [bedId],
    );
    return row?.unitId ?? null;
  }

  /** The unit whose bed this block covers, or null. */
  async unitOfBlock(tx: Transaction, blockId: string): Promise<string | null> {
    const [row] = await tx.query<{ unitId: string }>(
      `SELECT b.unit_id AS "unitId" FROM bed_span s JOIN bed b ON b.id = s.bed_id WHERE s.id = $1 AND s.state = 'blocked'`,
      [blockId],
    );
    return row?.unitId ?? null;
  }

  /** Every bed of the unit with the span that covers `at`. */
  async beds(tx: Transaction, unitId: string, at: Instant): Promise<BedView[]> {
    const rows = await tx.query<BedRow>(
      `SELECT b.id, b.label, b.single, b.accessible, b.overflow, s.state, lower(s.during) AS since,
              upper(s.during) AS until, s.id AS "spanId", s.reason, s.expected_on AS "expectedOn"
         FROM bed b LEFT JOIN ${spanOfBed}
        WHERE b.unit_id = $1 AND b.retired_at IS NULL ORDER BY b.overflow, b.label, b.id`,
      [unitId, at],
    );
    return rows.map(({ spanId, state, ...bed }) => ({
      ...bed,
      state: state ?? 'vacant',
      blockId: state === 'blocked' ? spanId : null,
    }));
  }
}
