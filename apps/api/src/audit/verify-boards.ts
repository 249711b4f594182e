import type { Anchor, Verification } from '@harborlight/contracts';
import { anchoredOf, holdAgainst, type AnchorFinding, type ChainName } from '@harborlight/domain';
import type { DataSource } from 'typeorm';
import { ChainReader } from '../board/chain/chain-reader.js';
import { ChainWalker } from '../board/chain/chain-walker.js';
import { VerificationService } from '../board/chain/verification.service.js';
import { ConfigError } from '../platform/config.js';
import { noBoard } from '../platform/transactions.js';
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
  /** Of each chain; null where no anchors of the board were given. */
  readonly anchors: Readonly<Record<ChainName, AnchorFinding<Anchor>>> | null;
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
      ? `This server's own key is not known here. Anchors signed with ${key} were accepted. Name the key you trust with --key.`
      : `Anchors were signed with ${key}, but this server signs with ${own}. Name the key you trust with --key.`,
  );
}

async function chainsOf(source: DataSource, board: string | null, { anchors }: Evidence): Promise<Chain[]> {
  const boards = await source.query<Chain[]>('SELECT id, code FROM published_board ORDER BY code');
  const unknown = [board, ...anchors.map((anchor) => anchor.board)].find(
    (asked) => asked !== null && !boards.some(({ code }) => code === asked),
  );
  if (unknown)
    throw new ConfigError(
      `Board ${unknown} does not exist. ${
        boards.length > 0
          ? `Use one of: ${boards.map(({ code }) => code).join(', ')}.`
          : 'This server has no boards.'
      }`,
    );
  if (board !== null && anchors.length > 0 && !anchors.some((anchor) => anchor.board === board))
    throw new ConfigError(`No anchor in the file is for board ${board}. Check --board and --anchors.`);
  // Sign-ins and the like belong to no board; they have an audit trail of their own.
  return board === null
    ? [...boards, { id: noBoard, code: 'accounts' }]
    : boards.filter(({ code }) => code === board);
}

async function heldAgainst(
  chain: ChainName,
  anchors: readonly Anchor[],
  id: string,
  lastGood: number,
  reader: ChainReader,
): Promise<AnchorFinding<Anchor>> {
  const hashes = await reader.hashesAt(
    chain,
    id,
    anchors.map((anchor) => anchoredOf(anchor, chain).seq),
  );
  const hashAt = (seq: number): string | null => hashes.get(seq) ?? null;
  // Behind a broken entry, a hash that agrees says nothing of what it should cover.
  const telling = anchors.filter((anchor) => {
    const { seq, hash } = anchoredOf(anchor, chain);
    return seq <= lastGood || hashAt(seq) !== hash;
  });
  return holdAgainst(chain, telling, hashAt);
}

/** Recomputes the chains of one board or of all, and holds each against what was kept outside. */
export async function* verifyBoards(
  source: DataSource,
  board: string | null,
  evidence: Evidence,
): AsyncGenerator<BoardVerification> {
  for (const anchor of evidence.anchors) refuseForged(anchor, evidence.trusted);
  const reader = new ChainReader(source);
  const service = new VerificationService(new ChainWalker(reader));
  for (const { id, code } of await chainsOf(source, board, evidence)) {
    const verification = await service.verify(id, code);
    const ofBoard = evidence.anchors.filter((anchor) => anchor.board === code);
    const anchors =
      ofBoard.length > 0
        ? {
            board: await heldAgainst('board', ofBoard, id, verification.entries, reader),
            audit: await heldAgainst('audit', ofBoard, id, verification.auditEntries, reader),
          }
        : null;
    const disagrees = anchors?.board.firstDisagreeing ?? anchors?.audit.firstDisagreeing;
    const intact = verification.intact && !disagrees;
    yield { ...verification, intact, anchors, warnings: warningsOf(ofBoard, evidence) };
  }
}
