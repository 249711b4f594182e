import type { Anchor } from '@harborlight/contracts';
import { anchoredOf, type AnchorFinding, type Break, type ChainName } from '@harborlight/domain';
import { chainNouns } from '../board/chain/chain-reader.js';
import type { BoardVerification } from './verify-boards.js';

const meaning: Readonly<Record<Break['code'], string>> = {
  'hash-differs': 'its content was changed',
  'prev-hash-differs': 'it does not follow the entry before it',
  'seq-gap': 'an entry here or before was removed',
  'beyond-head': 'it was added after the end of the chain',
  'head-differs': 'the end of the chain has another hash',
};

function ofChain({ board, seq, auditEntries, hash, firstBad, intact }: BoardVerification): string {
  if (firstBad) {
    const why = meaning[firstBad.code as Break['code']];
    return `${board}: BROKEN at entry ${firstBad.seq} of the ${firstBad.chain} chain: ${why} (${firstBad.code})`;
  }
  const found = intact ? 'intact' : 'REWRITTEN. Every hash fits, but the log differs from the signed copy';
  return `${board}: ${found}. ${seq} entries, ${auditEntries} audit entries, head ${hash}`;
}

function ofAnchors(
  chain: ChainName,
  { checked, lastAgreeing, firstDisagreeing }: AnchorFinding<Anchor>,
): string[] {
  const name = `the ${chainNouns[chain]}`;
  const seqOf = (anchor: Anchor): number => anchoredOf(anchor, chain).seq;
  const upTo = (anchor: Anchor): string =>
    `Up to entry ${seqOf(anchor)} ${name} is what was signed for ${anchor.day}.`;
  if (!firstDisagreeing) return lastAgreeing ? [`${upTo(lastAgreeing)} Anchors that agree: ${checked}.`] : [];
  const seq = seqOf(firstDisagreeing);
  return [
    lastAgreeing ? upTo(lastAgreeing) : `No earlier anchor in the file agrees with ${name}.`,
    `At entry ${seq} ${name} is no longer what was signed for ${firstDisagreeing.day}.`,
    `Its first bad entry is between ${lastAgreeing ? seqOf(lastAgreeing) + 1 : 1} and ${seq}.`,
  ];
}

/** The verification as the person who ran it reads it. */
export function reportText(verification: BoardVerification): string {
  const { anchors } = verification;
  const held = anchors ? [...ofAnchors('board', anchors.board), ...ofAnchors('audit', anchors.audit)] : [];
  return [ofChain(verification), ...held].join('\n  ');
}
