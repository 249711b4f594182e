import type { UnitState } from '../board/board.js';
import { bandAt, countsAt } from '../board/unit-report.js';
import type { Instant } from '../time/instant.js';
import type { Band } from '../vocabulary/codes.js';

/** At least so many are free, where a band is all that is told. */
const freeOfBand: Readonly<Record<Band, number>> = { open: 2, last: 1, full: 0 };

/** How many beds or cribs of a unit are surely free at `now`; none where nobody tells. */
export function freeBedsAt({ status, facts }: Pick<UnitState, 'status' | 'facts'>, now: Instant): number {
  if (status === 'closed' || !facts) return 0;
  if (facts.kind === 'counts') return countsAt(facts.report, now)?.available ?? 0;
  const band = bandAt(facts.band, now);
  return band ? freeOfBand[band] : 0;
}
