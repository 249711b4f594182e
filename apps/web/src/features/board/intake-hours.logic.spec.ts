import { dayRuns } from './intake-hours.logic.js';

it.each([
  [[1, 2, 3, 4, 5], [{ first: 1, last: 5 }]],
  [
    [7, 1, 2],
    [
      { first: 1, last: 2 },
      { first: 7, last: 7 },
    ],
  ],
  [[3], [{ first: 3, last: 3 }]],
  [[], []],
])('tells the days %j as runs', (days, runs) => {
  expect(dayRuns({ days })).toEqual(runs);
});
