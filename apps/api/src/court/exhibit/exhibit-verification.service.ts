import { Injectable } from '@nestjs/common';
import type { ExhibitVerification } from '@harborlight/contracts';
import { DomainError, readStamp } from '@harborlight/domain';
import { ChainChecks } from '../../board/chain/chain-checks.js';
import { agreesWithDeed } from './exhibit-deed.js';
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
    const [hashToday, chain] = await Promise.all([
      this.chains.hashAt(boardId, seq),
      this.chains.recent(boardId),
    ]);
    // A record that somebody changed vouches for nothing.
    const isAsMade = agreesWithDeed(found);
    return {
      ...tellableOf(found),
      sameFile: fingerprint === null ? null : isAsMade && fingerprint === found.fingerprint,
      onChain: isAsMade && hashToday === hash,
      chain,
    };
  }
}

const tellableOf = ({
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
