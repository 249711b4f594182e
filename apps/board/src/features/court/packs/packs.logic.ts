import type { PackHead } from '@harborlight/contracts';
import type { PacksSearch } from './packs.search.js';

/** The newest version first. */
export const versionsOf = (heads: readonly PackHead[], jurisdiction: string): PackHead[] =>
  heads
    .filter((head) => head.jurisdiction === jurisdiction)
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));

/** What the address asks for, or else the newest version of the first jurisdiction. */
export function chosenOf(
  heads: readonly PackHead[],
  { rules, version, before }: PacksSearch,
): { readonly shown: PackHead; readonly before: PackHead | null } | null {
  const jurisdiction = heads.some((head) => head.jurisdiction === rules) ? rules : heads[0]?.jurisdiction;
  const versions = versionsOf(heads, jurisdiction ?? '');
  const shown = versions.find((head) => head.version === version) ?? versions[0];
  if (!shown) return null;
  return {
    shown,
    before: versions.find((head) => head.version === before && head.version !== shown.version) ?? null,
  };
}
