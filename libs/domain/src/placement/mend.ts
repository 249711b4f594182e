import type { UnitProfile } from '../board/unit-profile.js';
import { bedFor, type Need } from '../need/need.js';
import type { Condition } from '../vocabulary/codes.js';
import type { DeclineCode } from '../vocabulary/placement-codes.js';

/** What a unit published, as far as a decline can contradict it. */
export type PublishedCriteria = Pick<
  UnitProfile,
  'ages' | 'answers' | 'intakeHours' | 'languages' | 'papersAtDoor' | 'whoCanSleepHere'
>;

const conditionsOf: Partial<Readonly<Record<DeclineCode, readonly Condition[]>>> = {
  'self-harm-risk': ['suicide-watch'],
  'recent-assault': ['recent-assault'],
  'fire-setting': ['fire-setting'],
  'sexualised-behaviour': ['sexualised-behaviour'],
  psychosis: ['psychosis'],
  'intoxication-or-detox': ['intoxication-or-detox'],
  'pregnancy-or-parenting': ['pregnancy', 'parenting'],
  mobility: ['mobility'],
  'intellectual-disability': ['intellectual-disability'],
  'sibling-group': ['sibling-group'],
  'pending-charge': ['pending-charge'],
};

function saysYesTo(asked: readonly Condition[], { answers }: PublishedCriteria, need: Need | null): boolean {
  const relevant = asked.filter((condition) => !need || need.conditions.includes(condition));
  return relevant.length > 0 && relevant.every((condition) => answers[condition] === 'yes');
}

/**
 * Whether a decline is against what the unit itself publishes, so that its staff are asked to mend the criteria
 * (docs/practice.md 3.13: each reason is tested against the shelter's own criteria). Where the answer depends on a need
 * that is gone, nobody is asked.
 */
export function contradictsCriteria(
  code: DeclineCode,
  published: PublishedCriteria,
  need: Need | null,
): boolean {
  const conditions = conditionsOf[code];
  if (conditions) return saysYesTo(conditions, published, need);
  switch (code) {
    case 'gender-mix':
      return need !== null && published.whoCanSleepHere.includes(bedFor[need.sleeper]);
    case 'language':
      return need?.languages.some((language) => published.languages.includes(language)) ?? false;
    case 'licence-limit':
      return (
        need !== null &&
        need.age >= published.ages.from &&
        need.age <= published.ages.to &&
        published.whoCanSleepHere.includes(bedFor[need.sleeper])
      );
    case 'no-night-intake':
      return published.intakeHours.length === 0;
    case 'medical-clearance-needed':
      return !published.papersAtDoor.includes('medical-clearance');
    case 'order-or-funding-missing':
      return !published.papersAtDoor.some(
        (paper) => paper === 'court-order' || paper === 'payment-authorisation',
      );
    default:
      return false;
  }
}
