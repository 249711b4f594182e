import { DomainError, instantOf, may, type Actor, type Instant } from '@harborlight/domain';

/** The instant a change speaks of: now, or a past one where the actor may import. */
export function instantToDate(
  actor: Actor,
  { now, ...target }: { readonly now: Instant; readonly boardId: string; readonly agencyId: string },
  at: string | undefined,
): Instant {
  if (at === undefined) return now;
  if (!may(actor, 'vacancy.import', target))
    throw new DomainError('not-allowed', [{ code: 'not-allowed', field: 'at' }]);
  const instant = instantOf(Date.parse(at));
  if (instant > now) throw new DomainError('at-ahead', [{ code: 'at-ahead', field: 'at' }]);
  return instant;
}
