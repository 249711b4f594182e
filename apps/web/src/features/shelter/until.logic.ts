import {
  addMinutes,
  endOfDay,
  instantOfWallClock,
  localDateAt,
  nextWallClock,
  type Instant,
  type LocalDate,
} from '@harborlight/domain';

export const untilChoices = ['four-hours', 'seven', 'tomorrow', 'pick'] as const;
export type UntilChoice = (typeof untilChoices)[number];

/** The end a quick choice stands for; null where a picked date and time are not complete. */
export function untilOf(choice: UntilChoice, picked: string, now: Instant, timeZone: string): Instant | null {
  switch (choice) {
    case 'four-hours':
      return addMinutes(now, 4 * 60);
    case 'seven':
      return nextWallClock('07:00', now, timeZone);
    case 'tomorrow':
      return endOfDay(now, timeZone, 1);
    case 'pick':
      return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(picked) ? instantOfWallClock(picked, timeZone) : null;
  }
}

export const openingChoices = ['today', 'tomorrow', 'pick'] as const;
export type OpeningChoice = (typeof openingChoices)[number];

/** The day a quick choice stands for; null where no day is picked yet, or it is past. */
export function openingOn(
  choice: OpeningChoice,
  picked: string,
  now: Instant,
  timeZone: string,
): LocalDate | null {
  const today = localDateAt(now, timeZone);
  switch (choice) {
    case 'today':
      return today;
    case 'tomorrow':
      return localDateAt(now, timeZone, 1);
    case 'pick':
      return picked >= today ? picked : null;
  }
}

/** Each expected day once, with how many beds are expected on it. */
export function openingDays(days: readonly LocalDate[]): { readonly on: LocalDate; readonly beds: number }[] {
  const beds = new Map<LocalDate, number>();
  for (const on of [...days].sort()) beds.set(on, (beds.get(on) ?? 0) + 1);
  return [...beds].map(([on, count]) => ({ on, beds: count }));
}
