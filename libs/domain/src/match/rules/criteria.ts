import type { UnitProfile } from '../../board/unit-profile.js';
import type { Need } from '../../need/need.js';
import type { Answer, Condition, ProtectiveFeature } from '../../vocabulary/codes.js';
import { cost, finding, madeOnce, type Rule } from '../findings.js';

const legalStatus = finding(
  { code: 'legal-status-not-accepted', kind: 'criteria', weighs: 'ask' },
  cost.saysNo,
);
const canWalkOut = finding({ code: 'can-walk-out', kind: 'criteria', weighs: 'ask' }, cost.ask);
const notStaffSecure = finding({ code: 'not-staff-secure', kind: 'criteria', weighs: 'ask' }, cost.ask);
const language = finding({ code: 'language-missing', kind: 'criteria', weighs: 'ask' }, cost.ask);
const crowd = finding(
  { code: 'not-low-census', kind: 'criteria', weighs: 'ask' },
  cost.ask + cost.wishMissed,
);
const separation = finding({ code: 'separation-check', kind: 'criteria', weighs: 'note' }, 0);

const protectionMissing = madeOnce((feature: ProtectiveFeature) =>
  finding({ code: 'protection-missing', kind: 'criteria', weighs: 'ask', facts: { feature } }, cost.ask),
);
const tooShort = madeOnce((nights: number) =>
  finding({ code: 'stay-too-short', kind: 'criteria', weighs: 'ask', facts: { nights } }, cost.ask),
);
const chargeAnswered = (answer: Exclude<Answer, 'yes'>) =>
  finding(
    { code: 'pending-charge-to-talk-about', kind: 'criteria', weighs: 'ask', facts: { answer } },
    answer === 'no' ? cost.saysNo : cost.ask,
  );

const charge = { no: chargeAnswered('no'), call: chargeAnswered('call') };

/** What a unit says that does not say yes; silence means call. */
const notYes = (answers: UnitProfile['answers'], condition: Condition): 'no' | 'call' | null => {
  const answer = answers[condition];
  return answer === 'yes' ? null : answer === 'no' ? 'no' : 'call';
};

const conditionFindings = (condition: Condition) => ({
  condition,
  no: finding(
    { code: 'condition-answered-no', kind: 'criteria', weighs: 'ask', facts: { condition } },
    cost.saysNo,
  ),
  call: finding(
    { code: 'condition-to-call-about', kind: 'criteria', weighs: 'ask', facts: { condition } },
    cost.ask,
  ),
});

/**
 * What the unit says it takes. All of it is the shelter's to decide (practice 4.5), so nothing here says no; a
 * pending charge alone never closes a door (practice 0.2, 4.9).
 */
export function criteriaRule(need: Need): Rule {
  const conditions = [...new Set(need.conditions)]
    .filter((condition) => condition !== 'pending-charge')
    .map(conditionFindings);
  const charged = need.pendingMatter !== 'none' || need.conditions.includes('pending-charge');
  return ({ profile }, found) => {
    const { answers } = profile;
    if (!profile.legalStatuses.includes(need.legalStatus)) found.add(legalStatus);
    for (const said of conditions) {
      const answer = notYes(answers, said.condition);
      if (answer) found.add(said[answer]);
    }
    if (charged) {
      const answer = notYes(answers, 'pending-charge');
      if (answer) found.add(charge[answer]);
    }
    if (need.nights !== null && profile.maxNights !== null && need.nights > profile.maxNights)
      found.add(tooShort(profile.maxNights));
  };
}

/** By its class, or by the Kansas licence of that name (K.S.A. 65-535). */
const isStaffSecure = ({ class: kind, stateLicenceClass }: UnitProfile): boolean =>
  kind === 'staff-secure' || stateLicenceClass === 'ks-staff-secure';

/** Protection and company wished for, and a language the house must speak. */
export function wishesRule(need: Need): Rule {
  const features = [...new Set(need.protection)];
  const { walkOut, languages, prefersLowCensus, separationCheck } = need;
  return ({ profile }, found) => {
    for (const feature of features)
      if (!profile.protection.some((checked) => checked.feature === feature))
        found.add(protectionMissing(feature));
    if (walkOut === 'delayed' && profile.walkOut === 'yes') found.add(canWalkOut);
    if (walkOut === 'staff-secure' && !isStaffSecure(profile)) found.add(notStaffSecure);
    if (languages.length > 0 && !languages.some((spoken) => profile.languages.includes(spoken)))
      found.add(language);
    if (prefersLowCensus && !profile.lowCensus) found.add(crowd);
    if (separationCheck) found.add(separation);
  };
}
