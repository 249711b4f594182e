import type { Anchor, Verification } from '@harborlight/contracts';
import { holdAgainst, type AnchorFinding } from '@harborlight/domain';
import type { DataSource } from 'typeorm';
import { ChainReader } from '../board/chain/chain-reader.js';
import { ChainWalker } from '../board/chain/chain-walker.js';
import { VerificationService } from '../board/chain/verification.service.js';
import { ConfigError } from '../platform/config.js';
import { noBoard } from '../platform/unit-of-work.js';
import { refuseForged } from './anchor-file.js';

/** What was kept outside, and whom to believe. */
export interface Evidence {
  readonly anchors: readonly Anchor[];
  /** The key that has to have signed them; null where nobody said. */
  readonly trusted: string | null;
  /** This installation's own public key; null where it is not known here. */
  readonly own: string | null;
}

export interface BoardVerification extends Verification {
  /** null where no anchors of the board were given. */
  readonly anchors: AnchorFinding<Anchor> | null;
  readonly warnings: readonly string[];
}

interface Chain {
  readonly id: string;
  readonly code: string;
}

function warningsOf(anchors: readonly Anchor[], { trusted, own }: Evidence): string[] {
  if (trusted !== null) return [];
  const others = new Set(anchors.map(({ publicKey }) => publicKey).filter((key) => key !== own));
  return [...others].map((key) =>
    own === null
      ? `This installation's key is not known here, so the anchors were believed to be signed by ${key}. Say with --key whom you trust.`
      : `Anchors were signed by ${key}, and this installation signs with ${own}. Say with --key whom you trust.`,
  );
}

async function chainsOf(source: DataSource, board: string | null, { anchors }: Evidence): Promise<Chain[]> {
  const boards = await source.query<Chain[]>('SELECT id, code FROM board ORDER BY code');
  const unknown = [board, ...anchors.map((anchor) => anchor.board)].find(
    (asked) => asked !== null && !boards.some(({ code }) => code === asked),
  );
  if (unknown)
    throw new ConfigError(
      `There is no board ${unknown} here. There is ${boards.map(({ code }) => code).join(', ') || 'none at all'}.`,
    );
  if (board !== null && anchors.length > 0 && !anchors.some((anchor) => anchor.board === board))
    throw new ConfigError(`None of the anchors is of the board ${board}.`);
  // Sign-ins and the like belong to no board; they have an audit trail of their own.
  return board === null
    ? [...boards, { id: noBoard, code: 'accounts' }]
    : boards.filter(({ code }) => code === board);
}

async function heldAgainst(
  anchors: readonly Anchor[],
  { id }: Chain,
  { firstBad }: Verification,
  reader: ChainReader,
): Promise<AnchorFinding<Anchor>> {
  const hashes = await reader.hashesAt(
    id,
    anchors.map(({ seq }) => seq),
  );
  const hashAt = (seq: number): string | null => hashes.get(seq) ?? null;
  const brokenAt = firstBad?.chain === 'board' ? firstBad.seq : Infinity;
  // Behind a broken entry, a hash that agrees says nothing of what it should cover.
  const telling = anchors.filter(({ seq, hash }) => seq < brokenAt || hashAt(seq) !== hash);
  return holdAgainst(telling, hashAt);
}

/** Recomputes the chains of one board or of all, and holds each log against what was kept outside. */
export async function* verifyBoards(
  source: DataSource,
  board: string | null,
  evidence: Evidence,
): AsyncGenerator<BoardVerification> {
  for (const anchor of evidence.anchors) refuseForged(anchor, evidence.trusted);
  const reader = new ChainReader(source);
  const service = new VerificationService(new ChainWalker(reader));
  for (const chain of await chainsOf(source, board, evidence)) {
    const verification = await service.verify(chain.id, chain.code);
    const ofBoard = evidence.anchors.filter((anchor) => anchor.board === chain.code);
    const anchors = ofBoard.length > 0 ? await heldAgainst(ofBoard, chain, verification, reader) : null;
    const intact = verification.intact && !anchors?.firstDisagreeing;
    yield { ...verification, intact, anchors, warnings: warningsOf(ofBoard, evidence) };
  }
}
