import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Instant } from '@harborlight/domain';
import { columns } from '../../platform/columns.js';
import type { Transaction } from '../../platform/transactions.js';
import { ExhibitEntity } from './exhibit.entity.js';

/** What is kept of an exhibit: that it was made, and where in the log it stands. */
export interface ExhibitRecord {
  readonly stamp: string;
  readonly boardId: string;
  readonly agencyId: string;
  readonly madeAt: Instant;
  readonly as: 'pdf' | 'page';
  readonly seq: number;
  readonly hash: string;
  /** SHA-256 of the bytes that were sent, in hex. */
  readonly fingerprint: string;
}

/** A record with the names that stand on the paper. */
export interface FoundExhibit extends ExhibitRecord {
  readonly board: string;
  readonly boardName: string;
  readonly demonstration: boolean;
  readonly agency: string;
  /** What the audit trail says of its making; null where it says nothing. */
  readonly event: Readonly<Record<string, unknown>> | null;
}

const exhibitColumns = columns(
  ExhibitEntity,
  ...(['stamp', 'boardId', 'agencyId', 'madeAt', 'seq', 'hash', 'fingerprint'] as const),
);

@Injectable()
export class ExhibitRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async add(tx: Transaction, record: ExhibitRecord): Promise<void> {
    const { stamp, boardId, agencyId, madeAt, as, seq, hash, fingerprint } = record;
    await tx.query(
      `INSERT INTO exhibit (stamp, board_id, agency_id, made_at, made_as, seq, hash, fingerprint)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [stamp, boardId, agencyId, madeAt, as, seq, hash, fingerprint],
    );
  }

  /** The name of an agency as a paper bears it. */
  async agencyName(agencyId: string): Promise<string> {
    const [agency] = await this.source.query<{ name: string }[]>(
      'SELECT name FROM published_agency WHERE id = $1',
      [agencyId],
    );
    return agency?.name ?? '';
  }

  /** The record with the first audit event that names its stamp and that nobody changed: a later one cannot have made it. */
  async find(stamp: string): Promise<FoundExhibit | null> {
    const [row] = await this.source.query<FoundExhibit[]>(
      `SELECT ${exhibitColumns.of('e')}, e.made_as AS "as", b.code AS board, b.name AS "boardName", b.demonstration,
              a.name AS agency, d.detail AS event
         FROM exhibit e JOIN published_board b ON b.id = e.board_id JOIN published_agency a ON a.id = e.agency_id
         LEFT JOIN LATERAL (SELECT detail FROM audit_entry
           WHERE chain = e.board_id AND action = 'exhibit.make' AND subject = e.stamp
             AND hash = chain_hash(prev_hash, chain::text, seq::text, epoch_ms(at), coalesce(actor, ''), action,
                                   subject, coalesce(request_id, ''), detail::text)
           ORDER BY seq LIMIT 1) d ON true
        WHERE e.stamp = $1`,
      [stamp],
    );
    return row ?? null;
  }
}
