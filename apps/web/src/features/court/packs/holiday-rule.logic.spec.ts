import { packs } from '@harborlight/domain';
import { readHolidayRule } from './holiday-rule.logic.js';

describe('the rule of a holiday', () => {
  it.each([
    [
      '01-01 if saturday then previous friday if sunday then next monday',
      { kind: 'date', month: 0, day: 1, since: null },
    ],
    [
      '06-19 if saturday then previous friday if sunday then next monday since 2022',
      { kind: 'date', month: 5, day: 19, since: 2022 },
    ],
    ['3rd monday in January', { kind: 'nth', nth: 'third', weekday: 1, month: 0 }],
    ['monday before June', { kind: 'last', weekday: 1, month: 4 }],
    [
      'friday after 4th thursday in November',
      { kind: 'after', weekday: 5, of: { kind: 'nth', nth: 'fourth', weekday: 4, month: 10 } },
    ],
  ])('%s is read', (rule, read) => {
    expect(readHolidayRule(rule)).toEqual(read);
  });

  it('of every court of ours can be told in words', () => {
    const rules = packs.flatMap(({ calendar }) => calendar.holidays.map(({ on }) => on));
    expect(rules.filter((rule) => readHolidayRule(rule) === null)).toEqual([]);
  });

  it('that is written otherwise is told as it is written', () => {
    expect(readHolidayRule('easter')).toBeNull();
  });
});
