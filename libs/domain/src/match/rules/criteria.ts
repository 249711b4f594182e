import type { UnitProfile } from '../../board/unit-profile.js';
import type { Need } from '../../need/need.js';
import type { ConditionAnswer, Condition, ProtectiveFeature } from '../../vocabulary/codes.js';
import { cost, weighed, memoize, type Rule } from '../score.js';

const legalStatus = weighed(
  { code: 'legal-status-not-accepted', kind: 'criteria', weighs: 'ask' },
  cost.saysNo,
);
const canWalkOut = weighed({ code: 'can-walk-out', kind: 'criteria', weighs: 'ask' }, cost.ask);
const notStaffSecure = weighed({ code: 'not-staff-secure', kind: 'criteria', weighs: 'ask' }, cost.ask);
const language = weighed({ code: 'language-missing', kind: 'criteria', weighs: 'ask' }, cost.ask);
const crowd = weighed(
  { code: 'not-low-census', kind: 'criteria', weighs: 'ask' },
  cost.ask + cost.wishMissed,
);
const meantForParents = weighed({ code: 'meant-for-parents', kind: 'criteria', weighs: 'ask' }, cost.ask);
const separation = weighed({ code: 'separation-check', kind: 'criteria', weighs: 'note' }, 0);

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
  return ({ profile }, weighing) => {
    const { answers } = profile;
    if (!profile.legalStatuses.includes(need.legalStatus)) weighing.add(legalStatus);
    if (profile.iveClass === 'pregnant-parenting' && !becomesOrIsParent) weighing.add(meantForParents);
    for (const said of conditions) {
      const answer = notYes(answers, said.condition);
      if (answer) weighing.add(said[answer]);
    }
    if (charged) {
      const answer = notYes(answers, 'pending-charge');
      if (answer) weighing.add(charge[answer]);
    }
    if (need.nights !== null && profile.maxNights !== null && need.nights > profile.maxNights)
      weighing.add(tooShort(profile.maxNights));
  };
}

/** By its class, or by the Kansas licence of that name (K.S.A. 65-535). */
const isStaffSecure = ({ class: kind, stateLicenceClass }: UnitProfile): boolean =>
  kind === 'staff-secure' || stateLicenceClass === 'ks-staff-secure';

/** Protection and company wished for, and a language the house must speak. */
export function wishesRule(need: Need): Rule {
  const features = [...new Set(need.protection)];
  const { walkOut, languages, prefersLowCensus, separationCheck } = need;
  return ({ profile }, weighing) => {
    for (const feature of features)
      if (!profile.protection.some((checked) => checked.feature === feature))
        weighing.add(protectionMissing(feature));
    if (walkOut === 'delayed' && profile.walkOut === 'yes') weighing.add(canWalkOut);
    if (walkOut === 'staff-secure' && !isStaffSecure(profile)) weighing.add(notStaffSecure);
    if (languages.length > 0 && !languages.some((spoken) => profile.languages.includes(spoken)))
      weighing.add(language);
    if (prefersLowCensus && !profile.lowCensus) weighing.add(crowd);
    if (separationCheck) weighing.add(separation);
  };
}
