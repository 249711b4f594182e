import type { Pack } from '../packs/pack.js';
import { packInForce, packs } from '../packs/packs.js';
import type { Instant } from '../time/instant.js';

/** The rules that a review is read under, or why there are none. */
export type FoundPack = Pack | 'unknown-pack' | 'no-pack-in-force';

/**
 * The version of a state's rules that is named, or else the one in force at the moment; where the state has none of
 * its own, the model's.
 */
export function findPack(state: string, moment: Instant, version: string | null): FoundPack {
  if (version === null) return packInForce(state, moment) ?? 'no-pack-in-force';
  const named = packs.filter((pack) => pack.version === version);
  return (
    named.find(({ jurisdiction }) => jurisdiction === state) ??
    named.find(({ jurisdiction }) => jurisdiction === 'model') ??
    'unknown-pack'
  );
}
