import type { IntakeHours } from '../../registry/criteria.js';
import type { WallTime } from '../../time/wall-clock.js';
import { cost } from '../cost.js';
import { weighed, memoize } from '../score.js';
import type { Rule } from '../rule.js';

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Hours that end at or before they begin go on past midnight. */
function isOpenAt({ days, from, to }: IntakeHours, { day, time }: WallTime): boolean {
  if (from < to) return time >= from && time < to && days.includes(day);
  return time >= from ? days.includes(day) : time < to && days.includes(day === 1 ? 7 : day - 1);
}

/** The minute of the week, Monday 00:00 being 0, at which intake opens next. */
function nextOpening(hours: readonly IntakeHours[], { day, time }: WallTime): number {
  const now = (day - 1) * dayMinutes + minutesOf(time);
  let soonest = Infinity;
  for (const { days, from } of hours) {
    const untilThatTime = minutesOf(from) - now + weekMinutes;
    for (const one of days)
      soonest = Math.min(soonest, (untilThatTime + (one - 1) * dayMinutes) % weekMinutes);
  }
  return (now + soonest) % weekMinutes;
}

const pad = (n: number): string => String(n).padStart(2, '0');

const closedUntil = memoize((minuteOfWeek: number) => {
  const minutes = minuteOfWeek % dayMinutes;
  const day = Math.floor(minuteOfWeek / dayMinutes) + 1;
  const opensAt = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return weighed(
    { code: 'intake-closed', kind: 'criteria', weighs: 'ask', facts: { day, opensAt } },
    cost.ask,
  );
});

/** Whether intake is open on the board's wall clock when the child would arrive; no hours mean around the clock. */
export const intakeRule: Rule = ({ profile: { intakeHours } }, score, journey) => {
  if (intakeHours.length === 0) return;
  const arrival = journey.arrival();
  if (!intakeHours.some((hours) => isOpenAt(hours, arrival)))
    score.add(closedUntil(nextOpening(intakeHours, arrival)));
};
