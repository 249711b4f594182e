import { freshnessAt } from '../../board/unit-report.js';
import { cost, finding, type Rule } from '../findings.js';
import type { MatchContext } from '../match-types.js';

const stale = finding({ code: 'status-stale', kind: 'freshness', weighs: 'ask' }, cost.unverified);
const aging = finding({ code: 'status-aging', kind: 'freshness', weighs: 'note' }, cost.aging);

/** A stale status ranks last and says to call first; of a unit never reported the room says so already. */
export function freshnessRule({ now }: MatchContext): Rule {
  return ({ facts }, found) => {
    if (!facts) return;
    const freshness = freshnessAt(facts.kind === 'counts' ? facts.report : facts.band, now);
    if (freshness === 'stale') found.add(stale);
    else if (freshness === 'aging') found.add(aging);
  };
}
