export type Age =
  | { readonly unit: 'now' }
  | { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number }
  | { readonly unit: 'hoursAndMinutes'; readonly hours: number; readonly minutes: number };

const minuteMs = 60_000;

/** An age as a person says it, so that an older one never reads younger: to the minute for two days, then in days. */
export function ageOf(atMs: number, nowMs: number): Age {
  const minutes = Math.floor((nowMs - atMs) / minuteMs);
  if (minutes < 1) return { unit: 'now' };
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours >= 48) return { unit: 'days', count: Math.floor(hours / 24) };
  return rest === 0 ? { unit: 'hours', count: hours } : { unit: 'hoursAndMinutes', hours, minutes: rest };
}
