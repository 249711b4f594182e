/** A clock that stands until it is moved. */
export interface FixedClock {
  now(): Date;
  advance(minutes: number): void;
}

export function fixedClock(instant: string): FixedClock {
  let at = Date.parse(instant);
  return {
    now: () => new Date(at),
    advance: (minutes) => {
      at += minutes * 60_000;
    },
  };
}
