/** What is left until an instant; null once it has passed. */
export interface Left {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Rounded up to whole seconds: while any time is left, it never reads zero. */
export function leftOf(untilMs: number, nowMs: number): Left | null {
  const left = Math.ceil((untilMs - nowMs) / 1_000);
  if (left <= 0) return null;
  return { hours: Math.floor(left / 3_600), minutes: Math.floor(left / 60) % 60, seconds: left % 60 };
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** The time left as a clock shows it: `24:09`, or `1:05:00` from an hour on. */
export const clockFace = ({ hours, minutes, seconds }: Left): string =>
  hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}` : `${minutes}:${twoDigits(seconds)}`;
