import type { Line } from '@harborlight/domain';
import type { Change } from '../feed/fold.logic.js';
import { vacancyOf } from './vacancy.logic.js';

/** Whether a reader who saw the line before would want to know: a fresher status alone is no news. */
export const isNews = ({ before, after }: Change): boolean =>
  before === null || JSON.stringify(vacancyOf(before)) !== JSON.stringify(vacancyOf(after));

/** More units than this are told as a number, not by name. */
export const mostNamed = 3;

export type Announcement =
  | { readonly kind: 'named'; readonly lines: readonly Line[] }
  | { readonly kind: 'counted'; readonly units: number };

/** What to say of the units with news since the last announcement; null where there is nothing to say. */
export function announcementOf(news: ReadonlyMap<string, Line>): Announcement | null {
  if (news.size === 0) return null;
  return news.size <= mostNamed
    ? { kind: 'named', lines: [...news.values()] }
    : { kind: 'counted', units: news.size };
}
