import type { UnitProfile } from '../../board/unit-profile.js';
import type { Need } from '../../need/need.js';
import { questions } from '../../registry/criteria.js';
import type { Rule } from '../rule.js';
import { weighed } from '../score.js';

const weighedQuestions = questions.map((question) => ({
  ...question,
  missing: weighed({ code: question.reason, kind: 'criteria', weighs: question.weighs }, question.costs),
}));

/** Whether a unit says yes, or names one of the codes that will do. */
function has(said: UnitProfile[keyof UnitProfile], wanted: true | readonly string[]): boolean {
  if (wanted === true) return said === true;
  return wanted.some((code) => (Array.isArray(said) ? said.includes(code) : said === code));
}

/** What a need asks of criteria by their table (libs/domain/src/registry/criteria.ts). */
export function askedRule(need: Need): Rule {
  const asked = weighedQuestions.flatMap(({ as, criterion, missing }) => {
    const wanted: boolean | readonly string[] = need[as];
    return wanted === false || (wanted !== true && wanted.length === 0)
      ? []
      : [{ wanted, criterion, missing }];
  });
  return ({ profile }, score) => {
    for (const { wanted, criterion, missing } of asked)
      if (!has(profile[criterion], wanted)) score.add(missing);
  };
}
