import type { Instant } from '../time/instant.js';
import type { Band, Freshness } from '../vocabulary/codes.js';
import { isKnownEntry, type Batch, type ViewedEntry } from './entry.js';
import type { UnitProfile } from './unit-profile.js';
import {
  bandFrom,
  countsAt,
  freshnessAt,
  turningPoints,
  type Counts,
  type UnitBand,
  type UnitReport,
} from './unit-report.js';

export type Facts =
  | { readonly kind: 'counts'; readonly report: UnitReport }
  | { readonly kind: 'band'; readonly band: UnitBand };

/** What the log says of one unit. */
export interface UnitState {
  readonly profile: UnitProfile;
  readonly status: 'open' | 'closed';
  /** null where nothing was ever written of the unit's beds. */
  readonly facts: Facts | null;
  /** The unit's newest entry. */
  readonly seq: number;
}

/** The fold of a log up to `seq`. */
export interface Board {
  readonly seq: number;
  readonly units: ReadonlyMap<string, UnitState>;
}

/** Why a line shows no counts: it does, nobody ever reported, or the shelter withholds them from this viewer. */
export type Reported = 'known' | 'never' | 'withheld';

/** What the board says of a unit at one moment, as it crosses the wire. */
export interface Line extends UnitProfile {
  readonly status: 'open' | 'closed';
  readonly reported: Reported;
  /** null where the viewer gets a band, or nothing was ever reported, or the counts are withheld from them. */
  readonly counts: Counts | null;
  readonly band: Band | null;
  /** The last census or attestation. */
  readonly at: Instant | null;
  readonly freshness: Freshness;
  readonly seq: number;
  /** What the counts follow from: lets a client compute the line at any later moment. */
  readonly facts: Facts | null;
}

export const emptyBoard: Board = { seq: 0, units: new Map() };

/** What the log says of a unit once this entry is written; nothing yet where its profile is unknown. */
export function unitAfter(known: UnitState | undefined, entry: ViewedEntry): UnitState | undefined {
  const { seq } = entry;
  if (entry.kind === 'unit.profile')
    return { profile: entry.body, status: 'open', facts: known?.facts ?? null, seq };
  if (!known) return undefined;
  switch (entry.kind) {
    case 'unit.counts':
      return { ...known, facts: { kind: 'counts', report: entry.body }, seq };
    case 'unit.band':
      return { ...known, facts: { kind: 'band', band: entry.body }, seq };
    case 'unit.closed':
      return { ...known, status: 'closed', seq };
  }
}

/**
 * The board after a batch: the same function in the server, the browser and the replay.
 * Entries already seen change nothing. Returns `'gap'` if entries between the board and the batch are missing, and
 * `'unknown'` if the batch has an entry of a kind this program does not know: it is older than whoever wrote it.
 */
export function apply(board: Board, batch: Batch): Board | 'gap' | 'unknown' {
  if (batch.to <= board.seq) return board;
  if (batch.from > board.seq + 1) return 'gap';
  const fresh = batch.entries.filter(({ seq }) => seq > board.seq);
  if (fresh.length === 0) return { ...board, seq: batch.to };
  if (!fresh.every(isKnownEntry)) return 'unknown';
  const units = new Map(board.units);
  for (const entry of fresh) {
    const unit = unitAfter(units.get(entry.unitId), entry);
    if (unit) units.set(entry.unitId, unit);
  }
  return { seq: batch.to, units };
}

const saidBy = (facts: Facts | null): UnitReport | UnitBand | null =>
  facts?.kind === 'counts' ? facts.report : (facts?.band ?? null);

/** Whoever holds the counts is not the one they are withheld from. */
function reportedOf(facts: Facts | null): Reported {
  if (facts?.kind === 'band' && facts.band.withheld) return 'withheld';
  return saidBy(facts)?.reportedAt ? 'known' : 'never';
}

/** The line of a unit at `now`. */
export function lineAt(unit: UnitState, now: Instant): Line {
  const facts: Facts | null =
    unit.facts?.kind === 'band' ? { kind: 'band', band: bandFrom(unit.facts.band, now) } : unit.facts;
  const said = saidBy(facts);
  const reported = reportedOf(facts);
  return {
    ...unit.profile,
    status: unit.status,
    reported,
    counts: facts?.kind === 'counts' && reported === 'known' ? countsAt(facts.report, now) : null,
    band: facts?.kind === 'band' ? facts.band.band : null,
    at: said?.reportedAt ?? null,
    freshness: freshnessAt(said, now),
    seq: unit.seq,
    facts,
  };
}

/** The state a line was computed from: how a client starts its own fold from a snapshot. */
export function stateOf(line: Line): UnitState {
  const { status, facts, seq, reported, counts, band, at, freshness, ...profile } = line;
  return { profile, status, facts, seq };
}

/** The fold a snapshot stands for. */
export function boardOf(snapshot: { readonly seq: number; readonly units: readonly Line[] }): Board {
  return { seq: snapshot.seq, units: new Map(snapshot.units.map((line) => [line.unitId, stateOf(line)])) };
}

/** The next moment after `now` at which the line changes without a new entry, if any. */
export function nextChangeOf({ facts }: UnitState, now: Instant): Instant | null {
  const said = saidBy(facts);
  if (!facts || !said?.reportedAt) return null;
  const moments =
    facts.kind === 'counts' ? turningPoints(facts.report) : facts.band.then.map(({ from }) => from);
  const ahead = [...moments, said.freshUntil, said.staleAt].filter(
    (m): m is Instant => m !== null && m > now,
  );
  return ahead.sort()[0] ?? null;
}
