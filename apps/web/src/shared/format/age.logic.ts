export type Age =
  { readonly unit: 'now' } | { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number };

const minuteMs = 60_000;

/** An age as a person says it: minutes for an hour and a half, hours for two days, then days. */
export function ageOf(atMs: number, nowMs: number): Age {
  const minutes = Math.floor((nowMs - atMs) / minuteMs);
  if (minutes < 1) return { unit: 'now' };
  if (minutes < 90) return { unit: 'minutes', count: minutes };
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.floor(hours / 24) };
}
