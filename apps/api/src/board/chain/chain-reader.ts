import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { genesisHash, type ChainName, type ChainPosition, type Link } from '@harborlight/domain';
import { DataSource } from 'typeorm';

/** As the words of this installation's own log and of its command line name them. */
export const chainNouns: Readonly<Record<ChainName, string>> = { board: 'log', audit: 'audit trail' };

/** Where a chain ends: by its head, and by the last entry there is. */
export interface ChainEnd {
  readonly head: ChainPosition;
  readonly lastSeq: number;
}

type LinkRow = Omit<Link, 'fields'> & { readonly fields: string };

/** Small, because whoever else asks this node waits while a page is hashed. */
const pageSize = 500;

/** `chain_hash` covers whole milliseconds; anything finer was written by nobody of ours, and changes the text. */
const milliseconds = (column: string): string => `trim_scale(extract(epoch FROM ${column}) * 1000)::text`;

/**
 * Each page of a chain with the fields that its hashes cover, joined as `chain_hash` joins them: as an array they would
 * take five times as long to read as they take to hash. An entry without a source has none of it in its hash either, as
 * those that were written before sources were.
 */
const pageOf: Readonly<Record<ChainName, string>> = {
  board: `
    SELECT seq, prev_hash AS "prevHash", hash,
           concat_ws(E'\\n', board_id, seq, ${milliseconds('at')}, ${milliseconds('recorded_at')}, kind, unit_id, source, body, salt)
             AS fields
      FROM board_entry WHERE board_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT ${pageSize}`,
  audit: `
    SELECT seq, prev_hash AS "prevHash", hash,
           concat_ws(E'\\n', chain, seq, ${milliseconds('at')}, coalesce(actor, ''), action, coalesce(subject, ''),
             coalesce(request_id, ''), detail) AS fields
      FROM audit_entry WHERE chain = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT ${pageSize}`,
};

/** Head and last entry of one instant: they change together. */
const endOf: Readonly<Record<ChainName, string>> = {
  board: `
    SELECT coalesce(max(h.seq), 0) AS seq, max(h.hash) AS hash,
           coalesce((SELECT max(seq) FROM board_entry WHERE board_id = $1), 0) AS "lastSeq"
      FROM board_head h WHERE board_id = $1`,
  audit: `
    SELECT coalesce(max(h.seq), 0) AS seq, max(h.hash) AS hash,
           coalesce((SELECT max(seq) FROM audit_entry WHERE chain = $1), 0) AS "lastSeq"
      FROM audit_head h WHERE chain = $1`,
};

const hashesOf: Readonly<Record<ChainName, string>> = {
  board: 'SELECT seq, hash FROM board_entry WHERE board_id = $1 AND seq = ANY($2::bigint[])',
  audit: 'SELECT seq, hash FROM audit_entry WHERE chain = $1 AND seq = ANY($2::bigint[])',
};

/** Reads the two hash chains link by link, so that they are checked outside the database that wrote them. */
@Injectable()
export class ChainReader {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** A chain that nothing was written to ends at its genesis. */
  async end(chain: ChainName, id: string): Promise<ChainEnd> {
    const [row] = await this.source.query<{ seq: number; hash: string | null; lastSeq: number }[]>(
      endOf[chain],
      [id],
    );
    return {
      head: { seq: row?.seq ?? 0, hash: row?.hash ?? genesisHash },
      lastSeq: row?.lastSeq ?? 0,
    };
  }

  /** The links after `after` up to `upTo`, page by page. */
  async *pages(chain: ChainName, id: string, after: number, upTo: number): AsyncGenerator<readonly Link[]> {
    for (let read = after; ;) {
      const rows = await this.source.query<LinkRow[]>(pageOf[chain], [id, read, upTo]);
      const last = rows.at(-1);
      if (!last) return;
      yield rows.map((link) => ({ ...link, fields: [link.fields] }));
      read = last.seq;
    }
  }

  /** The hashes of a chain's entries; without those that are not there. */
  async hashesAt(
    chain: ChainName,
    id: string,
    seqs: readonly number[],
  ): Promise<ReadonlyMap<number, string>> {
    const rows = await this.source.query<ChainPosition[]>(hashesOf[chain], [id, seqs]);
    return new Map([[0, genesisHash], ...rows.map(({ seq, hash }) => [seq, hash] as const)]);
  }

  /** The hash of an entry; null where there is no such entry. */
  async hashAt(chain: ChainName, id: string, seq: number): Promise<string | null> {
    return (await this.hashesAt(chain, id, [seq])).get(seq) ?? null;
  }
}
