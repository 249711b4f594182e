import type { Instant, LocalDate } from '../time/instant.js';
import type { ChainPosition } from './chain.js';

/** The last entry of a board on the day that ended, as it is signed for those who keep it outside. */
export interface AnchoredHead extends ChainPosition {
  /** The board's code. */
  readonly board: string;
  readonly day: LocalDate;
  /** When it was signed. */
  readonly at: Instant;
}

/** The exact text that is signed. Whoever keeps an anchor can check it with this and the public key alone. */
export const anchorText = ({ board, day, seq, hash, at }: AnchoredHead): string =>
  ['harborlight anchor 1', board, day, seq, hash, at].join('\n');

/** What anchors that were kept outside say of a log. */
export interface AnchorFinding<Anchor extends AnchoredHead = AnchoredHead> {
  readonly checked: number;
  /** The furthest anchor that the log agrees with, before the first it disagrees with. */
  readonly lastAgreeing: Anchor | null;
  /** Something after `lastAgreeing`, up to its entry, is not what it was when this anchor was signed. */
  readonly firstDisagreeing: Anchor | null;
}

/**
 * Holds a log against anchors of one board. Each entry's hash covers all before it, so a log that has an anchor's
 * hash at its entry says today, up to there, what it said when the anchor was signed. `hashAt` answers null where the
 * log has no such entry.
 */
export function holdAgainst<Anchor extends AnchoredHead>(
  anchors: readonly Anchor[],
  hashAt: (seq: number) => string | null,
): AnchorFinding<Anchor> {
  const inOrder = anchors.toSorted((a, b) => a.seq - b.seq);
  const bad = inOrder.findIndex(({ seq, hash }) => hashAt(seq) !== hash);
  const agreeing = bad < 0 ? inOrder : inOrder.slice(0, bad);
  return {
    checked: anchors.length,
    lastAgreeing: agreeing.at(-1) ?? null,
    firstDisagreeing: inOrder[bad] ?? null,
  };
}
