/** A link of a hash chain as it is written: every field that the hash covers, as text. */
export interface Link {
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  /** The fields after `prevHash`, in the order the database function joins them. */
  readonly fields: readonly string[];
}

/** Why a chain does not hold, and at which entry. */
export interface Break {
  readonly seq: number;
  readonly code: 'seq-gap' | 'prev-hash-differs' | 'hash-differs';
}

/** What stands before the first entry: 32 zero bytes, in hex. */
export const genesisHash = '0'.repeat(64);

/** The exact text whose SHA-256 is the link's hash. */
export const hashedText = (link: Pick<Link, 'prevHash' | 'fields'>): string =>
  [link.prevHash, ...link.fields].join('\n');

/** The first thing wrong with `link` as the successor of `prev` (undefined before the first entry), if anything. */
export function brokenAt(
  link: Link,
  prev: Pick<Link, 'seq' | 'hash'> | undefined,
  sha256: (text: string) => string,
): Break | null {
  const { seq } = link;
  if (seq !== (prev?.seq ?? 0) + 1) return { seq, code: 'seq-gap' };
  if (link.prevHash !== (prev?.hash ?? genesisHash)) return { seq, code: 'prev-hash-differs' };
  return link.hash === sha256(hashedText(link)) ? null : { seq, code: 'hash-differs' };
}
