import {
  endOfDay,
  localDateAt,
  type CheckedFeature,
  type FacilityCriteria,
  type ProtectiveFeature,
} from '@harborlight/domain';
import { hour } from './ordinary-day.js';
import { daysOfHistory, type Year } from './simulate-year.js';
import type { CriteriaPlan } from './town-plan.js';

/** Protective features are gone through again about twice a year. */
const daysBetweenChecks = 182;

/** How many days ago this feature had last been checked, seen from `daysAgo`. */
const lastCheckBefore = (checkedDaysAgo: number, daysAgo: number): number =>
  checkedDaysAgo + daysBetweenChecks * Math.ceil(Math.max(0, daysAgo - checkedDaysAgo) / daysBetweenChecks);

/** The criteria as they stood `daysAgo`. */
export function criteriaAt(daysAgo: number, plan: CriteriaPlan, { now, timeZone }: Year): FacilityCriteria {
  const { checkedDaysAgo, youthPerStaff, ...rest } = plan;
  const features = Object.entries(checkedDaysAgo) as [ProtectiveFeature, number][];
  const protection = features.map(([feature, days]): CheckedFeature => {
    const checkedOn = localDateAt(now, timeZone, -lastCheckBefore(days, daysAgo));
    return feature === 'staff-ratio-tonight' && youthPerStaff
      ? { feature, checkedOn, youthPerStaff }
      : { feature, checkedOn };
  });
  return { ...rest, protection };
}

/** From the first day of the year on, how many days ago the criteria changed: whenever somebody checked a feature. */
export function daysOfChange({ checkedDaysAgo }: CriteriaPlan): number[] {
  const latest = Object.values(checkedDaysAgo);
  const checks = latest
    .flatMap((days) => [days, days + daysBetweenChecks])
    .filter((days) => days < daysOfHistory);
  return [...new Set([daysOfHistory, ...checks])].sort((one, other) => other - one);
}

/** Checks are written down in the course of the morning. */
export const momentOfChange = (daysAgo: number, { now, timeZone }: Year): number =>
  Date.parse(endOfDay(now, timeZone, -daysAgo - 1)) + 8 * hour;
