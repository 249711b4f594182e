import type { Line } from '@harborlight/domain';

/** What a reader is told first of a line. */
export type Vacancy =
  | { readonly kind: 'open' | 'full'; readonly available: number; readonly of: number }
  | { readonly kind: 'over'; readonly by: number; readonly of: number }
  | { readonly kind: 'band-open' | 'band-last' | 'band-full' | 'never' | 'withheld' | 'closed' };

/** The one answer to "is there a bed?" that a line gives. Unknown and withheld are answers of their own, never zero. */
export function vacancyOf(line: Pick<Line, 'status' | 'reported' | 'counts' | 'band'>): Vacancy {
  if (line.status === 'closed') return { kind: 'closed' };
  if (line.reported === 'withheld') return { kind: 'withheld' };
  if (line.counts) {
    const { available, overBy, licensed, staffed } = line.counts;
    const of = Math.min(licensed, staffed);
    if (overBy > 0) return { kind: 'over', by: overBy, of };
    return { kind: available > 0 ? 'open' : 'full', available, of };
  }
  return { kind: line.band === null ? 'never' : `band-${line.band}` };
}

/** How worth a call each answer is, lowest first: open, unknown, full, closed. */
export const hopeOf: Readonly<Record<Vacancy['kind'], number>> = {
  open: 0,
  'band-open': 0,
  'band-last': 0,
  withheld: 1,
  never: 1,
  full: 2,
  'band-full': 2,
  over: 2,
  closed: 3,
};

export const hopeRank = (line: Line): number => hopeOf[vacancyOf(line).kind];

/** Whether the line says that a bed is open. */
export const saysOpen = (line: Line): boolean => hopeRank(line) === 0;
