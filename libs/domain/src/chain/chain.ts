/** A board has two: its log, and its audit trail. */
export type ChainName = 'board' | 'audit';

/** A place in a hash chain: an entry and its hash. */
export interface ChainPosition {
  readonly seq: number;
  readonly hash: string;
}

/** A link of a hash chain as it is written: every field that the hash covers, as text. */
export interface Link extends ChainPosition {
  readonly prevHash: string;
  /** The fields after `prevHash`, in the order the database function joins them. */
  readonly fields: readonly string[];
}

/** Why a chain does not hold, and at which entry. */
export interface Break {
  readonly seq: number;
  readonly code: 'seq-gap' | 'prev-hash-differs' | 'hash-differs' | 'beyond-head' | 'head-differs';
}

/** What stands before the first entry: 32 zero bytes, in hex. */
export const genesisHash = '0'.repeat(64);

/** Where a chain without entries stands. */
export const genesis: ChainPosition = { seq: 0, hash: genesisHash };

/** The exact text whose SHA-256 is the link's hash. */
export const hashedText = (link: Pick<Link, 'prevHash' | 'fields'>): string =>
  [link.prevHash, ...link.fields].join('\n');

/** The first thing wrong with `link` as the successor of `prev` (`genesis` before the first entry), if anything. */
export function brokenAt(link: Link, prev: ChainPosition, sha256: (text: string) => string): Break | null {
  const { seq } = link;
  if (seq !== prev.seq + 1) return { seq, code: 'seq-gap' };
  if (link.prevHash !== prev.hash) return { seq, code: 'prev-hash-differs' };
  return link.hash === sha256(hashedText(link)) ? null : { seq, code: 'hash-differs' };
}

/**
 * What is wrong with `head` as the head of a chain whose last entry is `last`, if anything: entries that the head
 * does not know of, entries that it knows of and that are gone, or another last entry.
 */
export function headBroken(head: ChainPosition, last: ChainPosition): Break | null {
  if (last.seq > head.seq) return { seq: head.seq + 1, code: 'beyond-head' };
  if (last.seq < head.seq) return { seq: last.seq + 1, code: 'seq-gap' };
  return last.hash === head.hash ? null : { seq: head.seq, code: 'head-differs' };
}
