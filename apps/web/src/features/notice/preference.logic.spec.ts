import type { NoticeChoice } from '@harborlight/domain';
import { isComplete, isQuiet, withQuiet } from './preference.logic.js';

const loud: NoticeChoice = { channels: ['email'], quietFrom: null, quietTo: null };

describe('quiet hours', () => {
  it('start as a night, and end without a trace', () => {
    const quiet = withQuiet(loud, true);
    expect(isQuiet(quiet)).toBe(true);
    expect(withQuiet(quiet, false)).toEqual(loud);
  });

  it.each([
    ['none at all', null, null, true],
    ['two times', '22:00', '07:00', true],
    ['one time missing', '22:00', '', false],
    ['the same time twice', '07:00', '07:00', false],
  ])('can be saved or not: %s', (_, quietFrom, quietTo, complete) => {
    expect(isComplete({ ...loud, quietFrom, quietTo })).toBe(complete);
  });
});
