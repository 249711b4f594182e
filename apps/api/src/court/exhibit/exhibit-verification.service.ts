import { Injectable } from '@nestjs/common';
import type { ExhibitVerification } from '@harborlight/contracts';
import { DomainError, readStamp, type ChainPosition } from '@harborlight/domain';
import { ChainChecks, type ChainCheck } from '../../board/chain/chain-checks.js';
import { matchesAuditEvent } from './exhibit-audit-event.js';
import { ExhibitRepository, type FoundExhibit } from './exhibit.repository.js';

/** Tells whoever holds a paper whether it is the one that was made, and whether the log still is what it was. */
@Injectable()
export class ExhibitVerificationService {
  constructor(
    private readonly exhibits: ExhibitRepository,
    private readonly chains: ChainChecks,
  ) {}

  /** What is known of the stamp, and whether the file with this fingerprint is its paper. Nothing of the review. */
  async verify(written: string, fingerprint: string | null): Promise<ExhibitVerification> {
    const stamp = readStamp(written);
    const found = stamp && (await this.exhibits.find(stamp));
    if (!found) throw new DomainError('not-found');
    const { boardId, seq, hash } = found;
    const [hashToday, check] = await Promise.all([
      this.chains.hashAt(boardId, seq),
      this.chains.recent(boardId),
    ]);
    // A record that somebody changed vouches for nothing.
    const isAsMade = matchesAuditEvent(found);
    const onChain = isAsMade && hashToday === hash;
    return {
      ...publicResultOf(found),
      sameFile: fingerprint === null ? null : isAsMade && fingerprint === found.fingerprint,
      onChain,
      chain: publicCheck(check, onChain ? found : null),
    };
  }
}

/**
 * How far the chain was recomputed, at least to the paper that stands on it. The head of this very minute would tell
 * whoever asks again and again when the board changes.
 */
function publicCheck(
  { whole, seq: reached, intact, checkedAt, firstBad }: ChainCheck,
  paper: ChainPosition | null,
): ExhibitVerification['chain'] {
  const { seq, hash } = paper && whole.seq < paper.seq && paper.seq <= reached ? paper : whole;
  return { intact, checkedAt, seq, hash, firstBad };
}

const publicResultOf = ({
  stamp,
  as,
  board,
  boardName,
  demonstration,
  agency,
  madeAt,
  seq,
  hash,
}: FoundExhibit) => ({
  stamp,
  as,
  board,
  boardName,
  demonstration,
  agency,
  madeAt,
  seq,
  hash,
});
