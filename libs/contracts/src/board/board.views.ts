import type { Batch, Instant, Line, ViewedEntry } from '@harborlight/domain';
import type { Anchor } from '../court/court.views.js';
import type { RegionView } from '../registry/registry.views.js';

/** When the reconciliation job last compared each line with its spans, and how many differed. */
export interface Proof {
  readonly at: Instant;
  readonly units: number;
  readonly mismatches: number;
}

/** `GET /api/boards` */
export interface BoardSummary {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly demonstration: boolean;
  /** The names of the regions that lines carry as codes. */
  readonly regions: readonly RegionView[];
}

/** `GET /api/boards/:code` */
export interface BoardSnapshot {
  readonly board: string;
  readonly name: string;
  readonly timeZone: string;
  readonly demonstration: boolean;
  readonly seq: number;
  readonly hash: string;
  /** The moment the lines speak of. */
  readonly at: Instant;
  readonly proved: Proof | null;
  readonly units: readonly Line[];
}

/** `GET /api/boards/:code/head` */
export interface BoardHead {
  readonly board: string;
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant | null;
  /** The newest signed head; null before the first day has ended. */
  readonly anchor: Anchor | null;
}

/** `GET /api/boards/:code/entries?after=&limit=` */
export interface EntryPage extends Batch {
  readonly board: string;
  /** The board's newest entry. */
  readonly head: number;
}

/** `GET /api/boards/:code/verify` */
export interface Verification {
  readonly board: string;
  readonly intact: boolean;
  readonly entries: number;
  readonly auditEntries: number;
  readonly seq: number;
  readonly hash: string;
  readonly firstBad: {
    readonly chain: 'board' | 'audit';
    readonly seq: number;
    readonly code: string;
  } | null;
}

/** `GET /api/units/:id/changes` */
export interface UnitChanges {
  readonly unitId: string;
  readonly entries: readonly ViewedEntry[];
}
