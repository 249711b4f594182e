import { openingDays, openingOn, untilOf } from './until.logic.js';
import { night } from '../../shared/testing/board.builders.js';

const timeZone = 'America/Chicago';

it.each([
  ['four-hours', '', '2026-11-22T12:00:00.000Z'],
  ['seven', '', '2026-11-22T13:00:00.000Z'],
  ['tomorrow', '', '2026-11-24T06:00:00.000Z'],
  ['pick', '2026-11-25T12:30', '2026-11-25T18:30:00.000Z'],
  ['pick', '', null],
] as const)('a block until %s %s ends at %s', (choice, picked, until) => {
  expect(untilOf(choice, picked, night, timeZone)).toBe(until);
});

it.each([
  ['today', '', '2026-11-22'],
  ['tomorrow', '', '2026-11-23'],
  ['pick', '2026-12-01', '2026-12-01'],
  ['pick', '2026-11-21', null],
  ['pick', '', null],
] as const)('an opening expected %s %s is on %s', (choice, picked, on) => {
  expect(openingOn(choice, picked, night, timeZone)).toBe(on);
});

it('two beds expected on one day are one line', () => {
  expect(openingDays(['2026-11-24', '2026-11-23', '2026-11-24'])).toEqual([
    { on: '2026-11-23', beds: 1 },
    { on: '2026-11-24', beds: 2 },
  ]);
});
