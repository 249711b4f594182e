import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  contextOf,
  defaultPolicy,
  twoLegPlans,
  type MatchContext,
  type MatchedUnit,
  type Need,
  type TwoLegPlan,
} from '@harborlight/domain';
import { useFeed, useLines } from '../../../../shared/feed/feed-context.js';
import { useNow } from '../../../../shared/feed/use-now.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { policyQuery } from '../../../../shared/live-updates/live.query.js';
import { resultsOf, unitOf, type OwnHold, type Results } from './results.logic.js';

const minuteMs = 60_000;

/** What the board's community agreed on; what most do until it was read. */
export function usePolicy() {
  const board = useBoard();
  return useQuery(policyQuery(board)).data ?? defaultPolicy;
}

interface Matchable {
  readonly units: readonly MatchedUnit[];
  readonly context: MatchContext;
}

/** What the matcher reads: anew with each change of the board, and each minute. */
function useMatchable(): Matchable {
  const feed = useFeed();
  const lines = useLines();
  const { timeZone } = useBoard();
  const policy = usePolicy();
  const minute = useNow((nowMs) => Math.floor(nowMs / minuteMs));
  return useMemo(() => {
    // The lines were computed for this very moment: a hold that has just ended blocks nobody.
    const now = minute > 0 ? feed.now() : '';
    const units = [...lines.values()].map(unitOf);
    return { units, context: contextOf({ now, timeZone, policy, units }) };
  }, [feed, lines, timeZone, policy, minute]);
}

/** Every unit judged for the need, here on the device, without a word to the server. */
export function useResults(need: Need, own: OwnHold | null): Results {
  const lines = useLines();
  const { context } = useMatchable();
  return useMemo(() => resultsOf(lines.values(), need, context, own), [lines, need, context, own]);
}

/** Two places in sequence where none fits alone. */
export function useTwoLegPlans(need: Need): readonly TwoLegPlan[] {
  const { units, context } = useMatchable();
  return useMemo(() => twoLegPlans(units, need, context), [units, need, context]);
}
