import type { StepKind } from '../vocabulary/placement-codes.js';
import { minutesToAnswer, resultForCourt, type TakenStep } from './steps.js';

const step = (kind: StepKind, at: string, said: Partial<TakenStep> = {}): TakenStep => ({
  kind,
  at: `2026-11-22T${at}.000Z`,
  unitId: 'shelter',
  result: null,
  ...said,
});

describe('what the court is told a step came to', () => {
  it.each([
    ['answered', 'full', 'full'],
    ['answered', 'psychosis', 'need'],
    ['answered', 'young-person-declined', 'withdrawn'],
    ['answered', 'accepted', 'accepted'],
    ['turned-away', 'runaway-risk', 'need'],
    ['called', 'no-answer', 'no-answer'],
    ['asked', 'less-restrictive-declined', 'less-restrictive-declined'],
    ['asked', 'siblings-together', 'need'],
    ['departed', 'left-the-placement', null],
    ['opened', null, null],
  ] as const)('%s %s: %s', (kind, result, told) => {
    expect(resultForCourt(step(kind, '08:10:00', { result }))).toBe(told);
  });
});

describe('the minutes to an answer', () => {
  const first = step('asked', '08:10:00');
  const elsewhere = step('asked', '08:20:00', { unitId: 'other' });
  const no = step('answered', '08:31:59', { result: 'full' });
  const again = step('asked', '09:00:00');
  const yes = step('answered', '09:05:00', { result: 'accepted' });
  const steps = [first, elsewhere, no, again, yes];

  it('run from when this very unit was last asked', () => {
    expect([no, yes].map((answer) => minutesToAnswer(steps, answer))).toEqual([21, 5]);
  });

  it('are told of no other step, nor of a unit that was never asked', () => {
    const unasked = step('answered', '09:05:00', { unitId: 'a third' });
    expect([first, again, unasked].map((one) => minutesToAnswer(steps, one))).toEqual([null, null, null]);
  });
});
