import type { Line } from '../board/board.js';
import type { Instant } from '../time/instant.js';
import type { ConfidenceWord } from '../vocabulary/placement-codes.js';

/** How sure the board is that a unit shown open still is. */
export interface Confidence {
  readonly chance: number;
  readonly word: ConfidenceWord;
}

/** The least chance each word promises; below the last, call first. Our proposal: no published scale was found. */
const leastChance = { 'very-likely-open': 0.9, likely: 0.6 } as const;

/**
 * The chance that a unit is still open whose staff counted `open` open beds `hours` ago.
 *
 * Children come by themselves, so takings of open beds are a Poisson process with the unit's own pace, and the unit
 * is still open while fewer beds than were open have been taken: P(N < open), N ~ Poisson(pace x hours). It is the
 * Erlang distribution's tail: the time until the last of the open beds is taken (S. M. Ross, Introduction to
 * Probability Models, ch. 5). Departures that nobody reported are left out, so it errs towards calling first.
 * For the same beds it never grows with the silence, and with more beds it never shrinks.
 */
export function chanceStillOpen(open: number, hours: number, takenPerHour: number): number {
  const expected = Math.max(0, hours) * takenPerHour;
  let chance = 0;
  let term = Math.exp(-expected);
  for (let taken = 0; taken < open; taken += 1) {
    chance += term;
    term *= expected / (taken + 1);
  }
  return Math.min(1, chance);
}

export const confidenceWord = (chance: number): ConfidenceWord => {
  if (chance >= leastChance['very-likely-open']) return 'very-likely-open';
  return chance >= leastChance.likely ? 'likely' : 'call-first';
};

/** The open beds a line tells of; a band tells of the least it can mean. */
export const openBedsOf = ({ counts, band }: Pick<Line, 'counts' | 'band'>): number =>
  counts ? counts.available : band === 'open' ? 2 : band === 'last' ? 1 : 0;

/**
 * How sure the board is of a line it shows open at `now`; null where it shows none open or was never told.
 * A stale status says *call first* whatever the unit's pace: nobody kept the promise it was made under.
 */
export function confidenceOf(
  line: Pick<Line, 'status' | 'counts' | 'band' | 'at' | 'freshness'>,
  takenPerHour: number,
  now: Instant,
): Confidence | null {
  const open = openBedsOf(line);
  if (line.status === 'closed' || line.at === null || open === 0) return null;
  const hours = (Date.parse(now) - Date.parse(line.at)) / 3_600_000;
  const chance = chanceStillOpen(open, hours, takenPerHour);
  return { chance, word: line.freshness === 'stale' ? 'call-first' : confidenceWord(chance) };
}
