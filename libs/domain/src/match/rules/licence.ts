import { bedFor, type Need } from '../../need/need.js';
import { cost } from '../cost.js';
import { weighed } from '../score.js';
import type { Rule } from '../rule.js';

const otherSex = weighed({ code: 'sex-outside-licence', kind: 'licence', weighs: 'no' }, cost.no);
const toAgree = weighed({ code: 'gender-placement-to-agree', kind: 'licence', weighs: 'ask' }, cost.ask);
const noSingle = weighed({ code: 'no-single-room', kind: 'licence', weighs: 'note' }, cost.wishMissed);

/**
 * Licensed ages and sexes bind the bed (docs/practice.md 4.5). Being trans or non-binary never says no: the placement is
 * agreed case by case (28 CFR 115.342).
 */
export function licenceRule({ age, sleeper, prefersSingleRoom }: Need): Rule {
  const bed = bedFor[sleeper];
  const missing = sleeper === 'trans-or-non-binary' ? toAgree : otherSex;
  return ({ profile: { ages, whoCanSleepHere } }, score) => {
    const { from, to } = ages;
    if (age < from || age > to)
      score.add({
        reason: { code: 'age-outside-licence', kind: 'licence', weighs: 'no', facts: { from, to } },
        cost: cost.no,
      });
    if (!whoCanSleepHere.includes(bed)) score.add(missing);
    if (prefersSingleRoom && !whoCanSleepHere.includes('single-room')) score.add(noSingle);
  };
}
