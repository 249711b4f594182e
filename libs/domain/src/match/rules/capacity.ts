import type { Facts } from '../../board/board.js';
import { bandAt, countsAt } from '../../board/unit-report.js';
import type { Need } from '../../need/need.js';
import type { Instant } from '../../time/instant.js';
import { cost } from '../cost.js';
import { weighed, memoize, type WeighedReason } from '../score.js';
import type { Rule } from '../rule.js';
import type { MatchContext } from '../match-types.js';

const closed = weighed({ code: 'unit-closed', kind: 'capacity', weighs: 'no' }, cost.no);
const cribsOnly = weighed({ code: 'cribs-only', kind: 'capacity', weighs: 'no' }, cost.no);
const full = weighed({ code: 'unit-full', kind: 'capacity', weighs: 'no' }, cost.full);
const neverReported = weighed({ code: 'never-reported', kind: 'capacity', weighs: 'ask' }, cost.unverified);
const withheld = weighed({ code: 'counts-withheld', kind: 'capacity', weighs: 'ask' }, cost.ask);
const nightOnly = weighed({ code: 'night-only', kind: 'capacity', weighs: 'ask' }, cost.ask);

/** What the beds of a unit say at `now`; null where one is open. */
function bedsOf(facts: Facts | null, now: Instant): WeighedReason | null {
  if (facts?.kind === 'counts') {
    const counts = facts.report.reportedAt === null ? null : countsAt(facts.report, now);
    if (!counts) return neverReported;
    return counts.available > 0 ? null : full;
  }
  if (facts?.band.withheld) return withheld;
  const band = facts?.band.reportedAt ? bandAt(facts.band, now) : null;
  if (!band) return neverReported;
  return band === 'full' ? full : null;
}

/**
 * Room: no bed tonight is a no, and an unknown one is asked for. Cribs are counted as units of their own
 * (docs/practice.md 4.7), and a bed to leave in the morning is told from a real one (docs/practice.md 3.14).
 */
export function capacityRule({ cribs }: Need, { now, freeCribs }: MatchContext): Rule {
  const cribsShort = memoize((free: number) =>
    weighed({ code: 'cribs-short', kind: 'capacity', weighs: 'ask', facts: { free, cribs } }, cost.ask),
  );
  return ({ profile, status, facts }, score) => {
    if (status === 'closed') score.add(closed);
    else if (profile.kind === 'crib') score.add(cribsOnly);
    else {
      const beds = bedsOf(facts, now);
      if (beds) score.add(beds);
    }
    if (cribs > 0) {
      const free = freeCribs.get(profile.facilityId) ?? 0;
      if (free < cribs) score.add(cribsShort(free));
    }
    if (profile.sleepOnly) score.add(nightOnly);
  };
}
