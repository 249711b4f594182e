import type { Need } from '../../need/need.js';
import { isMet, questions } from '../../registry/criteria.js';
import type { Rule } from '../rule.js';
import { weighed } from '../score.js';

const weighedQuestions = questions.map((question) => ({
  ...question,
  missing: weighed({ code: question.reason, kind: 'criteria', weighs: question.weighs }, question.costs),
}));

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
      if (!isMet(profile[criterion], wanted)) score.add(missing);
  };
}
