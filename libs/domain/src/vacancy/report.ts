import type { Instant, LocalDate } from '../time/instant.js';
import type { UnitProfile } from '../board/unit-profile.js';
import { bandDiffers, bandedView, type UnitReport } from '../board/unit-report.js';

/** What the beds and their spans say at one instant. */
export type Tally = Pick<UnitReport, 'beds' | 'occupied' | 'heldUntil' | 'blocks' | 'expectedOpenings'>;

/** The report of a unit nobody has reported on yet. */
export const firstReport = (
  { licensed, countsWithheld }: Pick<UnitProfile, 'licensed' | 'countsWithheld'>,
  tally: Tally,
): UnitReport => ({
  cause: 'registry',
  licensed,
  ...tally,
  staffed: null,
  reportedAt: null,
  freshUntil: null,
  staleAt: null,
  withheld: countsWithheld,
});

/** The part of a tally that still stands at `now`: ended holds and blocks are gone. */
export const tallyAt = (tally: Tally, now: Instant): Tally => ({
  beds: tally.beds,
  occupied: tally.occupied,
  heldUntil: tally.heldUntil.filter((until) => until > now),
  blocks: tally.blocks.filter(({ until }) => until > now),
  expectedOpenings: tally.expectedOpenings,
});

/** The tally after `beds` more beds were occupied, `overflow` of them added for it. */
export const afterArrivals = (tally: Tally, beds: number, overflow: number): Tally => ({
  ...tally,
  beds: tally.beds + overflow,
  occupied: tally.occupied + beds,
});

/** The tally after one more bed was held until `until`. */
export const afterHold = (tally: Tally, until: Instant): Tally => ({
  ...tally,
  heldUntil: [...tally.heldUntil, until].sort(),
});

/** The tally after a hold that would have ended at `until` ended before its time. */
export function afterRelease(tally: Tally, until: Instant): Tally {
  const at = tally.heldUntil.indexOf(until);
  return at < 0 ? tally : { ...tally, heldUntil: tally.heldUntil.toSpliced(at, 1) };
}

/** A stay that ended: whether its bed was an overflow bed, which goes with it, and the day it was expected to end. */
export interface EndedStay {
  readonly overflow: boolean;
  readonly expectedOn: LocalDate | null;
}

/** The tally after these stays ended. */
export function afterDepartures(tally: Tally, ended: readonly EndedStay[]): Tally {
  const gone = ended.map(({ expectedOn }) => expectedOn);
  const expectedOpenings = tally.expectedOpenings.filter((day) => {
    const at = gone.indexOf(day);
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
  return {
    ...tally,
    beds: tally.beds - ended.filter(({ overflow }) => overflow).length,
    occupied: tally.occupied - ended.length,
    expectedOpenings,
  };
}

/**
 * The report as the log takes it at `at`: marked quiet where a banded viewer learns nothing new from it.
 * `previous` is the unit's report before, `previousSeq` its entry: null while that has no place in the log yet, as
 * when one transaction writes both. A change of the registry is never quiet: it may change who is told a band.
 */
export function asLogged(
  next: UnitReport,
  previous: UnitReport | null,
  previousSeq: number | null,
  at: Instant,
): UnitReport {
  const { quietSince: _, ...loud } = next;
  if (!previous || next.cause === 'registry' || bandDiffers(bandedView(previous), bandedView(next), at))
    return loud;
  const quietSince = previous.quietSince ?? previousSeq;
  return quietSince === null ? loud : { ...loud, quietSince };
}
