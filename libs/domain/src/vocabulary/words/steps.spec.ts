import { stepResultText } from './steps.js';

describe('what a step came to', () => {
  it.each([
    ['asked', 'protection-needed', 'This protection is needed'],
    ['asked', 'need', 'Chosen for what is needed'],
    ['held', 'need', 'Chosen for what is needed'],
    ['answered', 'staffing', 'Not enough staff'],
    ['answered', 'accepted', 'Yes, they take the child'],
    ['answered', 'need', 'No, because of what is needed'],
    ['called', 'no-answer', 'Nobody answered'],
    ['escalated', 'duty-manager', 'Duty manager'],
    ['closed', 'unmet', 'No bed found'],
  ] as const)('%s: %s', (kind, result, words) => {
    expect(stepResultText({ kind, result })?.en).toBe(words);
  });

  it('is nothing where there is no result', () => {
    expect(stepResultText({ kind: 'opened', result: null })).toBeNull();
  });
});
