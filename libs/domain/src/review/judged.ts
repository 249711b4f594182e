import { compareMatches } from '../match/match.js';
import type { Match, TravelTime } from '../match/match-types.js';
import { lineAt } from '../board/board.js';
import { quarterHour } from '../board/unit-report.js';
import type { Need } from '../need/need.js';
import type { Instant } from '../time/instant.js';
import type { Recording } from '../vocabulary/court-codes.js';
import { matchGroups } from '../vocabulary/placement-codes.js';
import { releaseOf } from './release.js';
import type { Candidate, Recorded, ReviewedUnit } from './review-types.js';

/** One unit as the matcher judged it for a review. */
export interface Judged {
  readonly unit: ReviewedUnit;
  readonly match: Match;
  readonly restrictiveness: number;
}

/** Those that fit before those to ask, the least restrictive first, then the better match. */
export const leastRestrictiveFirst = (a: Judged, b: Judged): number =>
  matchGroups.indexOf(a.match.group) - matchGroups.indexOf(b.match.group) ||
  a.restrictiveness - b.restrictiveness ||
  compareMatches(a.match, b.match);

/** Whether the unit fits, or the shelter would have to be asked. */
export const mayServe = ({ match: { group } }: Judged): boolean => group === 'fits' || group === 'ask';

const atOnceMs = 60_000;

/** When an entry was written, as somebody at `moment` sees it. */
function recordingOf({ at, recordedAt }: Recorded, moment: Instant): Recording {
  if (recordedAt > moment) return 'after-the-moment';
  return Date.parse(recordedAt) - Date.parse(at) <= atOnceMs ? 'at-once' : 'later';
}

const minutesBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);

/** What a candidate is told from. */
export interface CandidateContext {
  readonly at: Instant;
  readonly need: Need;
  readonly travel: readonly TravelTime[];
}

/** The unit as the court is told it: by alias and class, with the age of its status at the moment. */
export function candidateOf(
  { unit, match: { group, reasons } }: Judged,
  { at, need, travel }: CandidateContext,
): Candidate {
  const { profile, recorded } = unit;
  const { counts, band, freshness, at: reportedAt } = lineAt(unit, at);
  const isToldByBand = unit.facts?.kind === 'band';
  return {
    unitId: profile.unitId,
    facility: profile.facility,
    unit: profile.unit,
    class: profile.class,
    stateLicenceClass: profile.stateLicenceClass,
    state: profile.state,
    region: profile.region,
    walkOut: profile.walkOut,
    group,
    reasons,
    band,
    available: counts?.available ?? null,
    freshness,
    ageMinutes: reportedAt === null ? null : minutesBetween(reportedAt, at),
    reportedAt,
    recording: recorded ? recordingOf(recorded, at) : 'at-once',
    recordedAt: recorded && (isToldByBand ? quarterHour(recorded.recordedAt) : recorded.recordedAt),
    protection: profile.protection,
    transport: profile.transport,
    papersAtDoor: profile.papersAtDoor,
    release: releaseOf({ profile, need, reasons, travel }),
  };
}
