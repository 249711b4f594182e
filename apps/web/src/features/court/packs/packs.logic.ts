import type { PackHead } from '@harborlight/contracts';
import {
  listedRules,
  ruleListsOf,
  type Jurisdiction,
  type Pack,
  type Rule,
  type RuleList,
} from '@harborlight/domain';
import type { PacksSearch } from './packs.search.js';

/** What is shown, and the version it is compared with. */
export interface ChosenPack {
  readonly shown: PackHead;
  readonly before: PackHead | null;
}

export const jurisdictionsOf = (heads: readonly PackHead[]): Jurisdiction[] => [
  ...new Set(heads.map(({ jurisdiction }) => jurisdiction)),
];

/** The newest version first. */
export const versionsOf = (heads: readonly PackHead[], jurisdiction: string): PackHead[] =>
  heads
    .filter((head) => head.jurisdiction === jurisdiction)
    .sort((one, other) => other.from.localeCompare(one.from));

/** What the address asks for, or else the newest version of the first jurisdiction. */
export function chosenOf(
  heads: readonly PackHead[],
  { rules, version, before }: PacksSearch,
): ChosenPack | null {
  const jurisdictions: readonly string[] = jurisdictionsOf(heads);
  const jurisdiction = jurisdictions.find((one) => one === rules) ?? jurisdictions[0] ?? '';
  const versions = versionsOf(heads, jurisdiction);
  const shown = versions.find((head) => head.version === version) ?? versions[0];
  if (!shown) return null;
  const others = versions.filter((head) => head !== shown);
  return { shown, before: others.find((head) => head.version === before) ?? null };
}

type RuleIn<List extends RuleList> = ReturnType<typeof ruleListsOf>[List][number];
type RulesByList = { readonly [List in RuleList]: readonly RuleIn<List>[] };

/** What follows from a rule beside its words, by the list in which the rule stands. */
export type SayFacts = { readonly [List in RuleList]: (rule: RuleIn<List>) => readonly string[] };

export interface StatedRule {
  readonly rule: Rule;
  /** What follows from it, in words: whom it binds, which houses answer it. */
  readonly facts: readonly string[];
}

/** Whether counsel has confirmed none of the pack's rules. */
export const isUnconfirmed = (pack: Pack): boolean =>
  listedRules(pack).every(([, rules]) => rules.every(({ confidence }) => confidence === 'to-be-confirmed'));

/** The rules of one list of a pack, with what follows from each. */
export function statedRules<List extends RuleList>(pack: Pack, list: List, sayFacts: SayFacts): StatedRule[] {
  const lists: RulesByList = ruleListsOf(pack);
  return lists[list].map((rule: RuleIn<List>) => ({ rule, facts: sayFacts[list](rule) }));
}
