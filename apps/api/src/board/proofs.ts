import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Proof } from '@harborlight/contracts';

/** The newest proof of each board, kept in memory: it is told with every snapshot and changes every few minutes. */
@Injectable()
export class Proofs {
  private readonly known = new Map<string, { readonly proof: Proof | null; readonly readAt: number }>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async newest(boardId: string): Promise<Proof | null> {
    const known = this.known.get(boardId);
    if (known && Date.now() - known.readAt < 10_000) return known.proof;
    const [row] = await this.source.query<Proof[]>(
      `SELECT at, units, jsonb_array_length(mismatches) AS mismatches FROM reconciliation
        WHERE board_id = $1 ORDER BY at DESC LIMIT 1`,
      [boardId],
    );
    const proof = row ?? null;
    this.known.set(boardId, { proof, readAt: Date.now() });
    return proof;
  }

  /** Keeps what a reconciliation found, and forgets proofs older than a month. */
  async store(boardId: string, units: number, mismatches: readonly object[]): Promise<Proof> {
    const [row] = await this.source.query<Pick<Proof, 'at'>[]>(
      `INSERT INTO reconciliation (board_id, at, units, mismatches)
       VALUES ($1, date_trunc('milliseconds', clock_timestamp()), $2, $3) RETURNING at`,
      [boardId, units, JSON.stringify(mismatches)],
    );
    await this.source.query(
      `DELETE FROM reconciliation WHERE board_id = $1 AND at < now() - interval '31 days'`,
      [boardId],
    );
    if (!row) throw new Error('an insert answers its row');
    const proof = { ...row, units, mismatches: mismatches.length };
    this.known.set(boardId, { proof, readAt: Date.now() });
    return proof;
  }
}
