import type { RequestView, UnmetView } from '@harborlight/contracts';
import { isWaiting, type FacilityClass, type Line, type MissingCapability } from '@harborlight/domain';

/** How far a request has come, as the one who looks after all of them sees it. */
export type RequestProgress = 'none' | 'asked' | 'waiting' | 'accepted' | 'refused';

export function progressOf({ offers }: Pick<RequestView, 'offers'>): RequestProgress {
  if (offers.some(({ state }) => state === 'accepted' || state === 'arrived')) return 'accepted';
  const waiting = offers.filter(isWaiting);
  if (waiting.some(({ state }) => state !== 'asked')) return 'waiting';
  if (waiting.length > 0) return 'asked';
  return offers.length === 0 ? 'none' : 'refused';
}

/**
 * The kinds of place tried without a yes, by what the board says of the units asked or called: what is missing may be
 * of these kinds. A request itself holds nothing that could tell.
 */
export function missingClasses(
  { offers, steps }: Pick<RequestView, 'offers' | 'steps'>,
  lines: ReadonlyMap<string, Pick<Line, 'class'>>,
): FacilityClass[] {
  const tried = [
    ...offers
      .filter(({ state }) => state === 'declined' || state === 'turned-away')
      .map(({ unitId }) => unitId),
    ...steps.flatMap(({ kind, result, unitId }) =>
      kind === 'called' && result !== 'accepted' && result !== 'confirmed-open' && unitId !== null
        ? [unitId]
        : [],
    ),
  ];
  return [...new Set(tried.flatMap((unitId) => lines.get(unitId)?.class ?? []))].sort();
}

/** One row of what was missing, summed over the hours and regions. */
export interface UnmetSum {
  readonly class: UnmetView['class'];
  readonly missing: MissingCapability;
  readonly count: number;
}

/** What was missing most stands first. Requests that were withdrawn lacked nothing. */
export function unmetSums(unmet: readonly UnmetView[]): UnmetSum[] {
  const sums = new Map<string, UnmetSum>();
  for (const { class: kind, missing, outcome, count } of unmet) {
    if (outcome !== 'unmet') continue;
    const key = `${kind} ${missing}`;
    sums.set(key, { class: kind, missing, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()].sort(
    (a, b) => b.count - a.count || a.class.localeCompare(b.class) || a.missing.localeCompare(b.missing),
  );
}
