import type { Line } from '@harborlight/domain';
import type { Change } from '@harborlight/client';
import { vacancyOf } from './vacancy.logic.js';

/** Whether a reader who saw the line before would want to know: a fresher status alone is no news. */
export const changesVacancy = ({ before, after }: Change): boolean =>
  before === null || JSON.stringify(vacancyOf(before)) !== JSON.stringify(vacancyOf(after));

/** More units than this are told as a number, not by name. */
const mostNamed = 3;

export type Announcement =
  | { readonly kind: 'named'; readonly lines: readonly Line[] }
  | { readonly kind: 'counted'; readonly units: number };

/** What to say of the units with news since the last announcement; null where there is nothing to say. */
export function announcementOf(changedLines: ReadonlyMap<string, Line>): Announcement | null {
  if (changedLines.size === 0) return null;
  return changedLines.size <= mostNamed
    ? { kind: 'named', lines: [...changedLines.values()] }
    : { kind: 'counted', units: changedLines.size };
}
