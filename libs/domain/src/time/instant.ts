/** ISO 8601 in UTC with milliseconds (`2026-11-22T08:00:00.000Z`), so that instants compare as text. */
export type Instant = string;

/** A calendar day without a time zone (`2026-11-22`). */
export type LocalDate = string;

/** A wall-clock time of a facility (`07:00`). */
export type LocalTime = string;

export const instantOf = (time: Date | number): Instant => new Date(time).toISOString();

export const addMinutes = (at: Instant, minutes: number): Instant =>
  instantOf(Date.parse(at) + minutes * 60_000);
