import { addMinutes } from '../time/instant.js';
import { rungsDue, type WaitingFacts } from './ladder.js';
import { defaultPolicy } from './policy.js';

const openedAt = '2026-11-22T08:00:00.000Z';
const { ladder } = defaultPolicy;

const waiting = (facts: Partial<WaitingFacts> = {}): WaitingFacts => ({
  openedAt,
  rung: 0,
  acknowledged: false,
  accepted: false,
  ...facts,
});
const acknowledged = { acknowledged: true };
const accepted = { acknowledged: true, accepted: true };

const climbed = (minutes: number, facts?: Partial<WaitingFacts>) =>
  rungsDue(ladder, waiting(facts), addMinutes(openedAt, minutes)).map(({ rung, step }) => [rung, step.rung]);

describe('the ladder of a request', () => {
  it.each<[string, number, Partial<WaitingFacts>, [number, string][]]>([
    ['nobody is told before half an hour', 29, {}, []],
    ['after half an hour without a word', 30, {}, [[1, 'ask-again']]],
    ['an acknowledgement stops the first step', 30, acknowledged, []],
    ['an acknowledgement does not stop the second', 120, acknowledged, [[2, 'desk-lead']]],
    ['a step is climbed once', 119, { rung: 1 }, []],
    ['the next follows in its own time', 120, { rung: 1 }, [[2, 'desk-lead']]],
    ['the third after six hours', 360, { rung: 2 }, [[3, 'duty-manager']]],
    ['the last after a day', 1_440, { rung: 3 }, [[4, 'coordinator-and-judge']]],
    ['an accept stops them all', 1_440, accepted, []],
    ['what was passed over stays passed over', 130, { rung: 2 }, []],
    [
      'a clock that stood still catches up',
      365,
      {},
      [
        [1, 'ask-again'],
        [2, 'desk-lead'],
        [3, 'duty-manager'],
      ],
    ],
    ['nothing is above the last step', 10_000, { rung: 4 }, []],
  ])('%s', (_, minutes, facts, steps) => {
    expect(climbed(minutes, facts)).toEqual(steps);
  });

  it('goes on from an arrival that failed: the step whose time passed meanwhile is climbed then', () => {
    expect(climbed(200, { rung: 1, ...accepted })).toEqual([]);
    expect(climbed(200, { rung: 1, ...acknowledged })).toEqual([[2, 'desk-lead']]);
  });
});
