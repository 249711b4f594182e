import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { contextOf, defaultPolicy, type Need } from '@harborlight/domain';
import { useFeed, useLines } from '../../../../shared/feed/feed-context.js';
import { useNow } from '../../../../shared/feed/use-now.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { policyQuery } from '../../parts/placement.query.js';
import { resultsOf, unitOf, type OwnHold, type Results } from './results.logic.js';

const minuteMs = 60_000;

/** What the board's community agreed on; what most do until it was read. */
export function usePolicy() {
  const board = useBoard();
  return useQuery(policyQuery(board)).data ?? defaultPolicy;
}

/** Every unit judged for the need, here on the device: anew with each change of the board and each minute. */
export function useResults(need: Need, own: OwnHold | null): Results {
  const feed = useFeed();
  const lines = useLines();
  const { timeZone } = useBoard();
  const policy = usePolicy();
  const minute = useNow((nowMs) => Math.floor(nowMs / minuteMs));
  return useMemo(() => {
    // The lines were computed for this very moment: a hold that has just ended blocks nobody.
    const now = minute > 0 ? feed.now() : '';
    const units = [...lines.values()].map(unitOf);
    return resultsOf(lines.values(), need, contextOf({ now, timeZone, policy, units }), own);
  }, [feed, lines, need, own, timeZone, policy, minute]);
}
