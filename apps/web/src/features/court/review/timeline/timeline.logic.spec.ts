import fc from 'fast-check';
import { addMinutes } from '@harborlight/domain';
import { night } from '../../../../shared/testing/board.builders.js';
import { instantAt, lengthOf, markAfter, markBefore, placeOf, shareOf, stepOf } from './timeline.logic.js';

const spanOf = (minutes: number) => ({ from: night, to: addMinutes(night, minutes) });

describe('the timeline of a review', () => {
  it.each([
    [7 * 60, 1],
    [8 * 60, 1],
    [30 * 60, 5],
    [5 * 24 * 60, 15],
    [30 * 24 * 60, 60],
  ])('over %i minutes moves %i minutes a key', (minutes, step) => {
    expect(stepOf(spanOf(minutes))).toBe(step);
  });

  it('ends exactly now, however long its last step', () => {
    const span = { from: night, to: '2026-11-22T15:00:30.500Z' };
    expect(instantAt(span, 0)).toBe(night);
    expect(instantAt(span, lengthOf(span))).toBe(span.to);
    expect(placeOf(span, span.to)).toBe(lengthOf(span));
  });

  it('has no length where the decision is now', () => {
    expect(lengthOf(spanOf(0))).toBe(0);
    expect(shareOf(spanOf(0), night)).toBe(0);
  });

  it('leads from each place to an instant, and from there back to the same place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 * 24 * 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (minutes, share) => {
          const span = spanOf(minutes);
          const step = stepOf(span);
          const place = Math.floor((lengthOf(span) * share) / step) * step;
          expect(placeOf(span, instantAt(span, place))).toBe(place);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });

  it('leads from one change to the next, and past none', () => {
    const marks = [60, 120].map((minutes) => ({ at: addMinutes(night, minutes) }));
    expect(markAfter(marks, night)).toBe(marks[0]?.at);
    expect(markAfter(marks, addMinutes(night, 60))).toBe(marks[1]?.at);
    expect(markAfter(marks, addMinutes(night, 120))).toBeNull();
    expect(markBefore(marks, addMinutes(night, 120))).toBe(marks[0]?.at);
    expect(markBefore(marks, night)).toBeNull();
  });
});
