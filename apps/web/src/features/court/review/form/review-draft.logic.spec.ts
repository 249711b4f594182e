import {
  emptyReview,
  momentOf,
  reviewOf,
  tokenOf,
  wallClockOf,
  withNeed,
  withState,
  withWhen,
  type ReviewDraft,
} from './review-draft.logic.js';
import { girlOf15, morning } from '../review.builders.js';

const bench = { board: 'kansas-city', timeZone: 'America/Chicago', nowMs: Date.parse(morning) + 42_500 };
const draft: ReviewDraft = { ...emptyReview, need: girlOf15 };
const faultsOf = (said: Partial<ReviewDraft>) => {
  const read = reviewOf({ ...draft, ...said }, bench);
  return 'faults' in read ? read.faults : {};
};

describe('the moment of decision', () => {
  it.each([
    ['now', morning],
    ['hour-ago', '2026-11-22T14:00:00.000Z'],
    ['night', '2026-11-22T08:00:00.000Z'],
  ] as const)('said as %s is a whole minute that has come', (when, at) => {
    expect(momentOf({ when, moment: '' }, bench)).toBe(at);
  });

  it('is the night before for whoever asks after midnight', () => {
    const nowMs = Date.parse('2026-11-22T07:10:00.000Z');
    expect(momentOf({ when: 'night', moment: '' }, { ...bench, nowMs })).toBe('2026-11-21T08:00:00.000Z');
  });

  it('is typed as the board’s own wall shows it', () => {
    expect(momentOf({ when: 'other', moment: '2026-11-22T02:10' }, bench)).toBe('2026-11-22T08:10:00.000Z');
    expect(wallClockOf('2026-11-22T08:10:00.000Z', bench.timeZone)).toBe('2026-11-22T02:10');
  });

  it('starts, where it is typed, with the one that was chosen', () => {
    expect(withWhen({ ...draft, when: 'night' }, 'other', bench).moment).toBe('2026-11-22T02:00');
  });
});

describe('a review', () => {
  it('asks with nothing said but age, who and where', () => {
    expect(reviewOf(draft, bench)).toEqual({
      asked: { board: 'kansas-city', state: 'MO', moment: morning, need: girlOf15 },
    });
  });

  it('asks with the ground, custody and token that were said', () => {
    const said = { ground: 'protect-juvenile', custody: '2026-11-22T01:00', token: 'r7k3q 9xwm' };
    expect(reviewOf({ ...draft, ...said }, bench)).toMatchObject({
      asked: {
        ground: 'protect-juvenile',
        custodyAt: '2026-11-22T07:00:00.000Z',
        clockStart: 'custody',
        token: 'R-7K3Q-9XWM',
      },
    });
  });

  it.each([
    ['an incomplete moment', { when: 'other', moment: '2026-11-22' }, { moment: 'no-moment' }],
    ['a moment to come', { when: 'other', moment: '2026-11-22T09:30' }, { moment: 'moment-ahead' }],
    ['a need half said', { need: emptyReview.need }, { need: 'need-open' }],
    [
      'custody after the moment',
      { when: 'night', custody: '2026-11-22T03:00' },
      { custodyAt: 'custody-after-moment' },
    ],
    ['a token of another make', { token: 'R-7K3' }, { token: 'no-token' }],
  ] as const)('does not ask with %s', (_, said, faults) => {
    expect(faultsOf(said)).toEqual(faults);
  });

  it('names everything that is wrong at once', () => {
    expect(Object.keys(faultsOf({ need: emptyReview.need, token: 'x', when: 'other' }))).toEqual([
      'moment',
      'need',
      'token',
    ]);
  });
});

describe('the state whose court reviews', () => {
  const claimed = { ...draft, ground: 'protect-juvenile' };

  it('follows where the child is, and drops the ground of another law', () => {
    expect(withNeed(claimed, { ...girlOf15, state: 'KS', region: 'johnson' }).ground).toBeNull();
    expect(withNeed(claimed, { ...girlOf15, age: 16 }).ground).toBe('protect-juvenile');
  });

  it('asks anew where the child is once another is chosen', () => {
    expect(withState(claimed, 'KS')).toMatchObject({ need: { state: 'KS', region: null }, ground: null });
    expect(withState(claimed, 'MO')).toBe(claimed);
  });
});

it.each([
  ['r-7k3q-9xwm', 'R-7K3Q-9XWM'],
  [' R7K3Q9XWM ', 'R-7K3Q-9XWM'],
  ['R-7K3Q', null],
  ['R-7K3Q-9XWI', null],
])('a token typed as %s reads %s', (typed, token) => {
  expect(tokenOf(typed)).toBe(token);
});
