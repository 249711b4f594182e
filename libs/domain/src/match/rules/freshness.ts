import { freshnessAt } from '../../board/unit-report.js';
import { cost } from '../cost.js';
import { weighed } from '../score.js';
import type { Rule } from '../rule.js';
import type { MatchContext } from '../match-types.js';

const stale = weighed({ code: 'status-stale', kind: 'freshness', weighs: 'ask' }, cost.unverified);
const aging = weighed({ code: 'status-aging', kind: 'freshness', weighs: 'note' }, cost.aging);

/** A stale status ranks last and says to call first; of a unit never reported the room says so already. */
export function freshnessRule({ now }: MatchContext): Rule {
  return ({ facts }, score) => {
    if (!facts) return;
    const freshness = freshnessAt(facts.kind === 'counts' ? facts.report : facts.band, now);
    if (freshness === 'stale') score.add(stale);
    else if (freshness === 'aging') score.add(aging);
  };
}
