import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Link } from '@harborlight/domain';
import { DataSource } from 'typeorm';

export type ChainName = 'board' | 'audit';

interface LinkRow {
  readonly seq: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly fields: string[];
}

/** Small, because whoever else asks this node waits while a page is hashed. */
const pageSize = 500;

/** Each page of a chain with the fields that its hashes cover, in the order `chain_hash` joins them. */
const pageOf: Readonly<Record<ChainName, string>> = {
  board: `
    SELECT seq, prev_hash, hash, ARRAY[board_id::text, seq::text, epoch_ms(at), epoch_ms(recorded_at), kind,
           unit_id::text, body::text, salt::text] AS fields
      FROM board_entry WHERE board_id = $1 AND seq > $2 ORDER BY seq LIMIT ${pageSize}`,
  audit: `
    SELECT seq, prev_hash, hash, ARRAY[chain::text, seq::text, epoch_ms(at), coalesce(actor, ''), action,
           coalesce(subject, ''), coalesce(request_id, ''), detail::text] AS fields
      FROM audit_entry WHERE chain = $1 AND seq > $2 ORDER BY seq LIMIT ${pageSize}`,
};

const headOf: Readonly<Record<ChainName, string>> = {
  board: 'SELECT seq, hash FROM board_head WHERE board_id = $1',
  audit: 'SELECT seq, hash FROM audit_head WHERE chain = $1',
};

/** Reads the two hash chains link by link, so that they are checked outside the database that wrote them. */
@Injectable()
export class ChainReader {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async head(chain: ChainName, id: string): Promise<{ readonly seq: number; readonly hash: string } | null> {
    const [row] = await this.source.query<{ seq: string; hash: string }[]>(headOf[chain], [id]);
    return row ? { seq: Number(row.seq), hash: row.hash } : null;
  }

  /** The links from the first on, page by page. */
  async *pages(chain: ChainName, id: string): AsyncGenerator<readonly Link[]> {
    let after = 0;
    for (;;) {
      const rows = await this.source.query<LinkRow[]>(pageOf[chain], [id, after]);
      const links = rows.map(({ seq, prev_hash, hash, fields }) => ({
        seq: Number(seq),
        prevHash: prev_hash,
        hash,
        fields,
      }));
      if (links.length > 0) yield links;
      if (links.length < pageSize) return;
      after = links.at(-1)?.seq ?? after;
    }
  }
}
