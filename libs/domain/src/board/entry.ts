import type { Instant } from '../time/instant.js';
import type { Source } from './source.js';
import type { UnitProfile } from './unit-profile.js';
import type { UnitBand, UnitReport } from './unit-report.js';

interface EntryOf<Kind extends string, Body> {
  readonly seq: number;
  /** The instant the entry speaks of. */
  readonly at: Instant;
  /** When it was written: the same but for imports. */
  readonly recordedAt: Instant;
  readonly kind: Kind;
  readonly unitId: string;
  /** null where it was not recorded: the entry is older than sources, or its speaker is none of the viewer's business. */
  readonly source: Source | null;
  readonly body: Body;
}

export type ProfileEntry = EntryOf<'unit.profile', UnitProfile>;
export type CountsEntry = EntryOf<'unit.counts', UnitReport>;
export type ClosedEntry = EntryOf<'unit.closed', Record<string, never>>;

/** One entry of the log as it is kept. */
export type BoardEntry = ProfileEntry | CountsEntry | ClosedEntry;

/** One entry as a viewer is told it: small units of others arrive as bands. */
export type ViewedEntry = BoardEntry | EntryOf<'unit.band', UnitBand>;

/** Every kind of entry that `apply` knows what to do with. */
const knownKinds: ReadonlySet<string> = new Set<ViewedEntry['kind']>([
  'unit.profile',
  'unit.counts',
  'unit.band',
  'unit.closed',
]);

/** Whether this program knows what the entry says; a newer server may write kinds that it does not. */
export const isKnownEntry = ({ kind }: ViewedEntry): boolean => knownKinds.has(kind);

/** A step of the feed from the entry `from` to the entry `to`, both included. Entries the viewer may not see are left out. */
export interface Batch {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly ViewedEntry[];
}
