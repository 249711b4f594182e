import type { Instant, LocalDate } from '../time/instant.js';
import type { ChainName, ChainPosition } from './chain.js';

/** Where a board's log stood when its day ended, and its audit trail, as signed for those who keep it outside. */
export interface AnchoredHead extends ChainPosition {
  /** The board's code. */
  readonly board: string;
  readonly day: LocalDate;
  readonly audit: ChainPosition;
  /** When it was signed. */
  readonly at: Instant;
}

/** The exact text that is signed. Whoever keeps an anchor can check it with this and the public key alone. */
export const anchorText = ({ board, day, seq, hash, audit, at }: AnchoredHead): string =>
  ['harborlight anchor 1', board, day, seq, hash, audit.seq, audit.hash, at].join('\n');

/** Where one of the two chains stood. */
export const anchoredOf = (head: AnchoredHead, chain: ChainName): ChainPosition =>
  chain === 'audit' ? head.audit : head;

/** What anchors that were kept outside say of a chain. */
export interface AnchorFinding<Anchor extends AnchoredHead = AnchoredHead> {
  readonly checked: number;
  /** The furthest anchor that the chain agrees with, before the first it disagrees with. */
  readonly lastAgreeing: Anchor | null;
  /** Something after `lastAgreeing`, up to its entry, is not what it was when this anchor was signed. */
  readonly firstDisagreeing: Anchor | null;
}

/**
 * Holds a chain against anchors of its board. Each entry's hash covers all before it, so a chain that has an anchor's
 * hash at its entry says today, up to there, what it said when the anchor was signed. `hashAt` answers null where the
 * chain has no such entry.
 */
export function holdAgainst<Anchor extends AnchoredHead>(
  chain: ChainName,
  anchors: readonly Anchor[],
  hashAt: (seq: number) => string | null,
): AnchorFinding<Anchor> {
  const inOrder = anchors.toSorted((a, b) => anchoredOf(a, chain).seq - anchoredOf(b, chain).seq);
  const bad = inOrder.findIndex((anchor) => {
    const { seq, hash } = anchoredOf(anchor, chain);
    return hashAt(seq) !== hash;
  });
  const agreeing = bad < 0 ? inOrder : inOrder.slice(0, bad);
  return {
    checked: anchors.length,
    lastAgreeing: agreeing.at(-1) ?? null,
    firstDisagreeing: inOrder[bad] ?? null,
  };
}
