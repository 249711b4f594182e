import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Anchor } from '@harborlight/contracts';
import {
  genesis,
  type ChainName,
  type ChainPosition,
  type Instant,
  type LocalDate,
} from '@harborlight/domain';
import { columns, type RowOf } from '../../../platform/columns.js';
import { BoardEntity } from '../../board.entity.js';
import { AnchorEntity } from './anchor.entity.js';

const boardColumns = columns(BoardEntity, 'id', 'code', 'timeZone', 'createdAt');
export type AnchoredBoard = RowOf<typeof boardColumns>;

/** An anchor, and which of its receivers have it. */
export interface StoredAnchor {
  readonly boardId: string;
  readonly anchor: Anchor;
  readonly sentTo: readonly string[];
}

const anchorColumns = columns(
  AnchorEntity,
  ...([
    'boardId',
    'onDay',
    'seq',
    'hash',
    'auditSeq',
    'auditHash',
    'at',
    'publicKey',
    'signature',
    'told',
  ] as const),
);
type AnchorRow = RowOf<typeof anchorColumns> & Pick<BoardEntity, 'code'>;

const anchorOf = (row: AnchorRow): Anchor => ({
  board: row.code,
  day: row.onDay,
  seq: row.seq,
  hash: row.hash,
  audit: { seq: row.auditSeq, hash: row.auditHash },
  at: row.at,
  publicKey: row.publicKey,
  signature: row.signature,
});

const anchors = `SELECT b.code, ${anchorColumns.of('a')} FROM anchor a JOIN board b ON b.id = a.board_id`;

/** Where the entries of a chain stand, and where an anchor says of it how far it was. */
const chains = {
  board: { entry: 'board_entry', id: 'board_id', writtenAt: 'recorded_at', seq: 'seq', hash: 'hash' },
  audit: { entry: 'audit_entry', id: 'chain', writtenAt: 'at', seq: 'audit_seq', hash: 'audit_hash' },
} as const satisfies Record<ChainName, object>;

@Injectable()
export class AnchorRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  boards(): Promise<AnchoredBoard[]> {
    return this.source.query(`SELECT ${boardColumns.of('b')} FROM board b ORDER BY code`);
  }

  async has(boardId: string, day: LocalDate): Promise<boolean> {
    const rows = await this.source.query<object[]>('SELECT FROM anchor WHERE board_id = $1 AND on_day = $2', [
      boardId,
      day,
    ]);
    return rows.length > 0;
  }

  /** The last entry written before `end`. */
  async lastBefore(chain: ChainName, boardId: string, end: Instant): Promise<ChainPosition> {
    const { entry, id, writtenAt } = chains[chain];
    const [row] = await this.source.query<ChainPosition[]>(
      `SELECT seq, hash FROM ${entry} WHERE ${id} = $1 AND ${writtenAt} < $2 ORDER BY seq DESC LIMIT 1`,
      [boardId, end],
    );
    return row ?? genesis;
  }

  /** Another node may have been quicker: the first stays. */
  async add(boardId: string, { day, seq, hash, audit, at, publicKey, signature }: Anchor): Promise<void> {
    await this.source.query(
      `INSERT INTO anchor (board_id, on_day, seq, hash, audit_seq, audit_hash, at, public_key, signature)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
      [boardId, day, seq, hash, audit.seq, audit.hash, at, publicKey, signature],
    );
  }

  async newest(boardId: string): Promise<Anchor | null> {
    const [row] = await this.source.query<AnchorRow[]>(
      `${anchors}
        WHERE a.board_id = $1 ORDER BY a.on_day DESC LIMIT 1`,
      [boardId],
    );
    return row ? anchorOf(row) : null;
  }

  /** The first anchor whose entry is no longer what was signed; null where the chain still is all of it. */
  async firstDisagreeing(chain: ChainName, boardId: string): Promise<Anchor | null> {
    const { entry, id, seq, hash } = chains[chain];
    const [row] = await this.source.query<AnchorRow[]>(
      `${anchors}
         LEFT JOIN ${entry} e ON e.${id} = a.board_id AND e.seq = a.${seq}
        WHERE a.board_id = $1 AND a.${seq} > 0 AND e.hash IS DISTINCT FROM a.${hash} ORDER BY a.on_day LIMIT 1`,
      [boardId],
    );
    return row ? anchorOf(row) : null;
  }

  /** The anchors signed since `since` that some of `receivers` do not have yet, oldest first. */
  async unsent(since: Instant, receivers: readonly string[]): Promise<StoredAnchor[]> {
    const rows = await this.source.query<AnchorRow[]>(
      `${anchors}
        WHERE a.at > $1 AND NOT a.told @> $2::text[] ORDER BY a.on_day, b.code`,
      [since, receivers],
    );
    return rows.map((row) => ({ boardId: row.boardId, anchor: anchorOf(row), sentTo: row.told }));
  }

  async addSent(boardId: string, day: LocalDate, receiver: string): Promise<void> {
    await this.source.query(
      'UPDATE anchor SET told = told || $3::text WHERE board_id = $1 AND on_day = $2 AND NOT told @> ARRAY[$3::text]',
      [boardId, day, receiver],
    );
  }
}
