import { outsideView } from '../board/view.js';
import type { UnitState } from '../board/board.js';
import { matcherOf } from '../match/match.js';
import type { Match, MatchContext } from '../match/match-types.js';
import type { Need } from '../need/need.js';

/**
 * What a watch looks for, compiled for any number of units: a match for a unit that simply fits, null for any other.
 * It is told no more of a unit than the officer who set it; so must be the units its context is made of.
 * A hold that only a judge can lift is left aside: it says nothing of the bed, and the officer knows of it.
 */
export function watchMatcherFor(need: Need, context: MatchContext): (unit: UnitState) => Match | null {
  const matcher = matcherOf({ ...need, judgeOnlyHold: false }, context);
  return (unit) => {
    const match = matcher(outsideView(unit));
    return match.group === 'fits' ? match : null;
  };
}
