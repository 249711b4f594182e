import type { UnitProfile } from '../../board/unit-profile.js';
import type { Need } from '../../need/need.js';
import type { ConditionAnswer, Condition, ProtectiveFeature } from '../../vocabulary/codes.js';
import { cost } from '../cost.js';
import { weighed, memoize } from '../score.js';
import type { Rule } from '../rule.js';

const legalStatus = weighed(
  { code: 'legal-status-not-accepted', kind: 'criteria', weighs: 'ask' },
  cost.saysNo,
);
const canWalkOut = weighed({ code: 'can-walk-out', kind: 'criteria', weighs: 'ask' }, cost.ask);
const notStaffSecure = weighed({ code: 'not-staff-secure', kind: 'criteria', weighs: 'ask' }, cost.ask);
const meantForParents = weighed({ code: 'meant-for-parents', kind: 'criteria', weighs: 'ask' }, cost.ask);

const protectionMissing = memoize((feature: ProtectiveFeature) =>
  weighed({ code: 'protection-missing', kind: 'criteria', weighs: 'ask', facts: { feature } }, cost.ask),
);
const tooShort = memoize((nights: number) =>
  weighed({ code: 'stay-too-short', kind: 'criteria', weighs: 'ask', facts: { nights } }, cost.ask),
);
const chargeAnswered = (answer: Exclude<ConditionAnswer, 'yes'>) =>
  weighed(
    { code: 'pending-charge-to-talk-about', kind: 'criteria', weighs: 'ask', facts: { answer } },
    answer === 'no' ? cost.saysNo : cost.ask,
  );

const charge = { no: chargeAnswered('no'), call: chargeAnswered('call') };

/** What a unit says that does not say yes; silence means call. */
const notYes = (answers: UnitProfile['answers'], condition: Condition): 'no' | 'call' | null => {
  const answer = answers[condition];
  return answer === 'yes' ? null : answer === 'no' ? 'no' : 'call';
};

const conditionReasons = (condition: Condition) => ({
  condition,
  no: weighed(
    { code: 'condition-answered-no', kind: 'criteria', weighs: 'ask', facts: { condition } },
    cost.saysNo,
  ),
  call: weighed(
    { code: 'condition-to-call-about', kind: 'criteria', weighs: 'ask', facts: { condition } },
    cost.ask,
  ),
});

/**
 * What the unit says it takes. All of it is the shelter's to decide (docs/practice.md 4.5), so nothing here says no; a
 * pending charge alone never closes a door (docs/practice.md 0.2, 4.9).
 */
export function criteriaRule(need: Need): Rule {
  const conditions = [...new Set(need.conditions)]
    .filter((condition) => condition !== 'pending-charge')
    .map(conditionReasons);
  const becomesOrIsParent = need.conditions.some((said) => said === 'pregnancy' || said === 'parenting');
  const charged = need.pendingMatter !== 'none' || need.conditions.includes('pending-charge');
  return ({ profile }, score) => {
    const { answers } = profile;
    if (!profile.legalStatuses.includes(need.legalStatus)) score.add(legalStatus);
    if (profile.iveClass === 'pregnant-parenting' && !becomesOrIsParent) score.add(meantForParents);
    for (const said of conditions) {
      const answer = notYes(answers, said.condition);
      if (answer) score.add(said[answer]);
    }
    if (charged) {
      const answer = notYes(answers, 'pending-charge');
      if (answer) score.add(charge[answer]);
    }
    if (need.nights !== null && profile.maxNights !== null && need.nights > profile.maxNights)
      score.add(tooShort(profile.maxNights));
  };
}

/** By its class, or by the Kansas licence of that name (K.S.A. 65-535). */
const isStaffSecure = ({ class: kind, stateLicenceClass }: UnitProfile): boolean =>
  kind === 'staff-secure' || stateLicenceClass === 'ks-staff-secure';

/** Protection wished for, and how hard it is to leave. */
export function wishesRule(need: Need): Rule {
  const features = [...new Set(need.protection)];
  const { walkOut } = need;
  return ({ profile }, score) => {
    for (const feature of features)
      if (!profile.protection.some((checked) => checked.feature === feature))
        score.add(protectionMissing(feature));
    if (walkOut === 'delayed' && profile.walkOut === 'yes') score.add(canWalkOut);
    if (walkOut === 'staff-secure' && !isStaffSecure(profile)) score.add(notStaffSecure);
  };
}

const separation = weighed({ code: 'separation-check', kind: 'criteria', weighs: 'note' }, 0);

/** Whom the child must not meet is asked by phone: no unit states it. */
export function separationRule({ separationCheck }: Need): Rule {
  return (_, score) => {
    if (separationCheck) score.add(separation);
  };
}
