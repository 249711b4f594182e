import { may, type Actor, type Target } from '../permission/permissions.js';

/** Whose word an entry of the log is. */
export const speakers = ['shelter', 'coordinator', 'import', 'third-party', 'holder', 'system'] as const;
export type Speaker = (typeof speakers)[number];

/** The way by which the word came; `integration` is a machine with the shelter's own key. */
export const sourceChannels = ['app', 'phone', 'import', 'integration'] as const;
export type SourceChannel = (typeof sourceChannels)[number];

/** Who spoke, and how; the board itself speaks by no channel. */
export interface Source {
  readonly speaker: Speaker;
  readonly channel: SourceChannel | null;
}

/** What somebody's word may change of a unit. */
export interface Weight {
  /** How many sleep there, and how many beds have staff. */
  readonly counts: boolean;
  /** Which beds are held. */
  readonly held: boolean;
  /** Whether the status is younger for it. */
  readonly freshness: boolean;
}

/**
 * Whose word counts for what. Whoever holds a bed changes what is held and nothing else; what somebody heard changes
 * nothing; the board itself ends what has run out and writes down what was set.
 */
export const weights: Readonly<Record<Speaker, Weight>> = {
  shelter: { counts: true, held: true, freshness: true },
  coordinator: { counts: true, held: true, freshness: true },
  import: { counts: true, held: false, freshness: true },
  'third-party': { counts: false, held: false, freshness: false },
  holder: { counts: false, held: true, freshness: false },
  system: { counts: false, held: true, freshness: false },
};

interface Act {
  /** Whether it holds a bed, or lets it go. */
  readonly holds?: boolean;
  /** Whether it speaks of an instant in the past, as a published file does. */
  readonly imported?: boolean;
  readonly channel?: SourceChannel;
}

/**
 * Whose word an act is, by who is signed in and what they do, never by what they say of themselves. `by` is null where
 * the board acts of itself. Staff speak for their own shelter alone; whoever else may change the unit speaks in its name.
 */
export function sourceOf(
  by: Actor | null,
  unit: Required<Target>,
  { holds = false, imported = false, channel = 'app' }: Act = {},
): Source {
  if (by === null) return { speaker: 'system', channel: null };
  if (imported) return { speaker: 'import', channel: 'import' };
  const isOwnStaff = by.memberships.some(({ agencyId }) => agencyId === unit.agencyId);
  if (may(by, 'vacancy.write', unit)) return { speaker: isOwnStaff ? 'shelter' : 'coordinator', channel };
  return { speaker: holds ? 'holder' : 'third-party', channel };
}
