import { ageOf } from './age.logic.js';

const now = Date.parse('2026-11-22T08:00:00.000Z');
const minutes = (count: number) => now - count * 60_000;

it.each([
  [minutes(-3), { unit: 'now' }],
  [minutes(0.9), { unit: 'now' }],
  [minutes(1), { unit: 'minutes', count: 1 }],
  [minutes(59), { unit: 'minutes', count: 59 }],
  [minutes(60), { unit: 'hours', count: 1 }],
  [minutes(81), { unit: 'hoursAndMinutes', hours: 1, minutes: 21 }],
  [minutes(90), { unit: 'hoursAndMinutes', hours: 1, minutes: 30 }],
  [minutes(47 * 60), { unit: 'hours', count: 47 }],
  [minutes(48 * 60), { unit: 'days', count: 2 }],
])('says an age as a person would', (at, age) => {
  expect(ageOf(at, now)).toEqual(age);
});
