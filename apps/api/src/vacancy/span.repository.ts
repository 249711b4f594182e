import { Injectable } from '@nestjs/common';
import type { BedView } from '@harborlight/contracts';
import type { BlockReason, EndedStay, Instant, LocalDate } from '@harborlight/domain';
import type { Transaction } from '../platform/transactions.js';

interface BedRow {
  readonly id: string;
  readonly label: string;
  readonly single: boolean;
  readonly accessible: boolean;
  readonly overflow: boolean;
  readonly state: 'held' | 'occupied' | 'blocked' | null;
  readonly since: Date | null;
  readonly until: Date | null;
  readonly span_id: string | null;
  readonly reason: BlockReason | null;
  readonly expected_on: LocalDate | null;
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
    const rows = await tx.query<{ bed_id: string }>(
      `INSERT INTO bed_span (bed_id, during, state)
       SELECT b.id, tstzrange($2, NULL), 'occupied' FROM bed b
        WHERE b.unit_id = $1 AND ${isVacant} ORDER BY b.overflow, b.label, b.id LIMIT $3
       RETURNING bed_id`,
      [unitId, at, count],
    );
    return rows.map(({ bed_id }) => bed_id);
  }

  /** Occupies one named bed; false where it is not a vacant bed of the unit. */
  async arriveAt(tx: Transaction, unitId: string, at: Instant, bedId: string): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO bed_span (bed_id, during, state)
       SELECT b.id, tstzrange($2, NULL), 'occupied' FROM bed b
        WHERE b.unit_id = $1 AND b.id = $3 AND ${isVacant} RETURNING bed_id`,
      [unitId, at, bedId],
    );
    return rows.length === 1;
  }

  /** Adds `count` overflow beds, occupied from `at`: more sleep here than the unit has beds. */
  async overflow(tx: Transaction, unitId: string, at: Instant, count: number): Promise<string[]> {
    const rows = await tx.query<{ bed_id: string }>(
      `WITH added AS (
         INSERT INTO bed (unit_id, label, overflow)
         SELECT $1, 'overflow ' || uuidv7(), true FROM generate_series(1, $3) RETURNING id)
       INSERT INTO bed_span (bed_id, during, state)
       SELECT id, tstzrange($2, NULL), 'occupied' FROM added RETURNING bed_id`,
      [unitId, at, count],
    );
    return rows.map(({ bed_id }) => bed_id);
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
    const rows = await tx.query<{ bed_id: string; overflow: boolean; expected_on: LocalDate | null }>(
      `WITH leaving AS (
         SELECT s.bed_id, s.id, lower(s.during) AS since, b.overflow, s.expected_on::text FROM bed b, ${stayOfBed}
          WHERE b.unit_id = $1 AND ($4::uuid IS NULL OR b.id = $4)
          ORDER BY b.overflow DESC, s.expected_on NULLS LAST, lower(s.during), s.id LIMIT $3),
       gone AS (DELETE FROM bed_span s USING leaving l WHERE s.id = l.id AND l.since >= $2),
       ended AS (UPDATE bed_span s SET during = tstzrange(l.since, $2), expected_on = NULL
                   FROM leaving l WHERE s.id = l.id AND l.since < $2),
       struck AS (UPDATE bed b SET retired_at = $2 FROM leaving l WHERE b.id = l.bed_id AND b.overflow)
       SELECT bed_id, overflow, expected_on FROM leaving`,
      [unitId, at, count, bedId],
    );
    return rows.map(({ bed_id, overflow, expected_on }) => ({
      bedId: bed_id,
      overflow,
      expectedOn: expected_on,
    }));
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
    const [row] = await tx.query<{ id: string; bed_id: string }>(
      `INSERT INTO bed_span (bed_id, during, state, reason)
       SELECT b.id, tstzrange($2, $3), 'blocked', $4 FROM bed b
        WHERE b.unit_id = $1 AND ($5::uuid IS NULL OR b.id = $5) AND NOT b.overflow AND ${isVacant}
        ORDER BY b.label DESC, b.id LIMIT 1
       RETURNING id, bed_id`,
      [unitId, at, until, reason, bedId],
    );
    return row ? { blockId: row.id, bedId: row.bed_id } : null;
  }

  /** Ends a block that covers `at`; answers its bed, or null where it no longer stands. */
  async unblock(tx: Transaction, blockId: string, at: Instant): Promise<string | null> {
    const [row] = await tx.query<{ bed_id: string }>(
      `WITH standing AS (SELECT id, bed_id, lower(during) AS since FROM bed_span
                          WHERE id = $1 AND state = 'blocked' AND during @> $2::timestamptz),
       gone AS (DELETE FROM bed_span s USING standing b WHERE s.id = b.id AND b.since >= $2),
       ended AS (UPDATE bed_span s SET during = tstzrange(b.since, $2) FROM standing b
                  WHERE s.id = b.id AND b.since < $2)
       SELECT bed_id FROM standing`,
      [blockId, at],
    );
    return row?.bed_id ?? null;
  }

  /** Sets the day a stay is expected to end, on the named bed or on one without such a day; null where none is. */
  async expect(tx: Transaction, unitId: string, on: LocalDate, bedId: string | null): Promise<string | null> {
    const [row] = await tx.query<{ bed_id: string }>(
      `UPDATE bed_span SET expected_on = $2 WHERE id = (
         SELECT s.id FROM bed b, ${stayOfBed}
          WHERE b.unit_id = $1 AND (b.id = $3 OR ($3::uuid IS NULL AND s.expected_on IS NULL))
          ORDER BY lower(s.during), s.id LIMIT 1)
       RETURNING bed_id`,
      [unitId, on, bedId],
    );
    return row?.bed_id ?? null;
  }

  /** Takes back one expectation for the day; null where there is none. */
  async expectNoMore(tx: Transaction, unitId: string, on: LocalDate): Promise<string | null> {
    const [row] = await tx.query<{ bed_id: string }>(
      `UPDATE bed_span SET expected_on = NULL WHERE id = (
         SELECT s.id FROM bed b, ${stayOfBed}
          WHERE b.unit_id = $1 AND s.expected_on = $2 ORDER BY s.id LIMIT 1)
       RETURNING bed_id`,
      [unitId, on],
    );
    return row?.bed_id ?? null;
  }

  /** The unit that has this bed, or null. */
  async unitOfBed(tx: Transaction, bedId: string): Promise<string | null> {
    const [row] = await tx.query<{ unit_id: string }>(
      'SELECT unit_id FROM bed WHERE id = $1 AND retired_at IS NULL',
      [bedId],
    );
    return row?.unit_id ?? null;
  }

  /** The unit whose bed this block covers, or null. */
  async unitOfBlock(tx: Transaction, blockId: string): Promise<string | null> {
    const [row] = await tx.query<{ unit_id: string }>(
      `SELECT b.unit_id FROM bed_span s JOIN bed b ON b.id = s.bed_id WHERE s.id = $1 AND s.state = 'blocked'`,
      [blockId],
    );
    return row?.unit_id ?? null;
  }

  /** Every bed of the unit with the span that covers `at`. */
  async beds(tx: Transaction, unitId: string, at: Instant): Promise<BedView[]> {
    const rows = await tx.query<BedRow>(
      `SELECT b.id, b.label, b.single, b.accessible, b.overflow, s.state, lower(s.during) AS since,
              upper(s.during) AS until, s.id AS span_id, s.reason, s.expected_on::text
         FROM bed b LEFT JOIN ${spanOfBed}
        WHERE b.unit_id = $1 AND b.retired_at IS NULL ORDER BY b.overflow, b.label, b.id`,
      [unitId, at],
    );
    return rows.map((row) => ({
      id: row.id,
      label: row.label,
      single: row.single,
      accessible: row.accessible,
      overflow: row.overflow,
      state: row.state ?? 'vacant',
      since: row.since?.toISOString() ?? null,
      until: row.until?.toISOString() ?? null,
      blockId: row.state === 'blocked' ? row.span_id : null,
      reason: row.reason,
      expectedOn: row.expected_on,
    }));
  }
}
