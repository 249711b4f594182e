import type { HoldView } from '@harborlight/contracts';
import {
  placeAll,
  type Line,
  type MatchContext,
  type MatchedUnit,
  type Need,
  type Proposal,
} from '@harborlight/domain';
import { liveHoldOf } from '../parts/hold.logic.js';
import { holdable, resultsOf, unitOf, type Found, type Results } from '../find/results/results.logic.js';
import { needOf } from '../../../shared/need/need-draft.logic.js';
import type { StoredNeed } from '../need/need-store.js';

/** A child whose need this device knows in full. */
export interface Child {
  readonly stored: StoredNeed;
  readonly need: Need;
}

export const childrenOf = (needs: readonly StoredNeed[]): Child[] =>
  needs.flatMap((stored) => {
    const need = needOf(stored.draft);
    return need ? [{ stored, need }] : [];
  });

/** The children, by the id of their need, for whom a bed is held at this moment. */
export const heldOf = (
  children: readonly Child[],
  holds: readonly HoldView[],
  nowMs: number,
): ReadonlyMap<string, HoldView> =>
  new Map(
    children.flatMap(({ stored }) => {
      const hold = liveHoldOf(holds, stored.requestId, nowMs);
      return hold ? [[stored.id, hold] as const] : [];
    }),
  );

/** What is proposed for one child. */
export type Step =
  | {
      readonly kind: 'goes';
      readonly found: Found;
      readonly results: Results;
      readonly givesWayTo: readonly string[];
    }
  | { readonly kind: 'left'; readonly why: Proposal['left'][number]['why'] };

/**
 * A step for each child who has no bed yet. Only beds that can be held in one tap are shared out: what must be called
 * first is no proposal.
 */
export function stepsFor(
  children: readonly Child[],
  lines: ReadonlyMap<string, Line>,
  context: MatchContext,
): ReadonlyMap<string, Step> {
  const resultsById = new Map(
    children.map(({ stored, need }) => [stored.id, resultsOf(lines.values(), need, context)]),
  );
  const units = new Map<string, MatchedUnit>([...lines.values()].map((line) => [line.unitId, unitOf(line)]));
  const needs = [...resultsById].map(([id, results]) => ({
    id,
    matches: holdable(results).map(({ match }) => match),
  }));
  const letters = new Map(children.map(({ stored }) => [stored.id, stored.letter]));
  const { places, left } = placeAll(needs, units, context.now);
  const goes = places.flatMap(({ needId, match, givesWayTo }): [string, Step][] => {
    const results = resultsById.get(needId);
    const found = results && holdable(results).find(({ unitId }) => unitId === match.unitId);
    if (!found) return [];
    const others = givesWayTo.map((id) => letters.get(id) ?? id).sort();
    return [[needId, { kind: 'goes', found, results, givesWayTo: others }]];
  });
  return new Map([
    ...goes,
    ...left.map(({ needId, why }): [string, Step] => [needId, { kind: 'left', why }]),
  ]);
}
