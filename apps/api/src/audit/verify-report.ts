import type { Anchor } from '@harborlight/contracts';
import type { AnchorFinding, Break } from '@harborlight/domain';
import type { BoardVerification } from './verify-boards.js';

const meaning: Readonly<Record<Break['code'], string>> = {
  'hash-differs': 'what it says was changed',
  'prev-hash-differs': 'it does not follow the entry before it',
  'seq-gap': 'an entry before or at this place was taken out',
  'beyond-head': "it was added behind the chain's head",
  'head-differs': "the chain's head has another hash",
};

function ofChain({ board, seq, auditEntries, hash, firstBad, intact }: BoardVerification): string {
  if (firstBad) {
    const why = meaning[firstBad.code as Break['code']];
    return `${board}: BROKEN at entry ${firstBad.seq} of the ${firstBad.chain} chain: ${why} (${firstBad.code})`;
  }
  const found = intact ? 'intact' : 'REWRITTEN, though every hash fits the one before';
  return `${board}: ${found}. ${seq} entries, ${auditEntries} audit entries, head ${hash}`;
}

const upTo = ({ day, seq }: Anchor): string => `Up to entry ${seq} it is what was signed for ${day}.`;

function ofAnchors({ checked, lastAgreeing, firstDisagreeing }: AnchorFinding<Anchor>): string[] {
  if (!firstDisagreeing) return lastAgreeing ? [`${upTo(lastAgreeing)} Anchors that agree: ${checked}.`] : [];
  const { day, seq } = firstDisagreeing;
  return [
    lastAgreeing ? upTo(lastAgreeing) : 'No earlier anchor was given that agrees.',
    `At entry ${seq} it is no longer what was signed for ${day}.`,
    `So the first bad entry lies between ${(lastAgreeing?.seq ?? 0) + 1} and ${seq}.`,
  ];
}

/** The verification as whoever ran it reads it. */
export const reportText = (verification: BoardVerification): string =>
  [ofChain(verification), ...(verification.anchors ? ofAnchors(verification.anchors) : [])].join('\n  ');
