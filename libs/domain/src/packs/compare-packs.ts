import { canonicalJson } from '../exhibit/canonical-json.js';
import type { Pack, Rule } from './pack.js';
import { listedRules, ruleListsOf, type RuleList } from './rule-lists.js';

/** One rule that two packs do not share. */
export interface RuleChange {
  readonly list: RuleList;
  readonly code: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: Rule | null;
  readonly after: Rule | null;
}

const withCode = (rules: readonly Rule[], code: string): Rule | null =>
  rules.find((rule) => rule.code === code) ?? null;

function changeOf(before: Rule | null, after: Rule | null): RuleChange['kind'] | null {
  if (!before) return 'added';
  if (!after) return 'removed';
  return canonicalJson(before) === canonicalJson(after) ? null : 'changed';
}

/** Rule by rule, by list and code, what `after` says that `before` did not; the order of a list is no difference. */
export function comparePacks(before: Pack, after: Pack): RuleChange[] {
  const was = ruleListsOf(before);
  return listedRules(after).flatMap(([list, now]) => {
    const codes = new Set([...was[list], ...now].map(({ code }) => code));
    return [...codes].flatMap((code) => {
      const [one, other] = [withCode(was[list], code), withCode(now, code)];
      const kind = changeOf(one, other);
      return kind ? [{ list, code, kind, before: one, after: other }] : [];
    });
  });
}
