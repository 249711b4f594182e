import type { FacilityCriteria, UnitCriteria } from '../board/unit-profile.js';
import type { Refusal } from '../refusal/refusal.js';

/** Why these facility criteria contradict themselves. */
export function whyNotFacility(
  criteria: Pick<FacilityCriteria, 'class' | 'onDetentionGrounds' | 'protection'>,
): Refusal[] {
  const reasons: Refusal[] = [];
  if (criteria.class === 'juvenile-detention' && !criteria.onDetentionGrounds)
    reasons.push({ code: 'detention-off-its-grounds', field: 'criteria.onDetentionGrounds' });
  const ratio = criteria.protection.find(({ feature }) => feature === 'staff-ratio-tonight');
  if (ratio && ratio.youthPerStaff === undefined)
    reasons.push({ code: 'ratio-missing', field: 'criteria.protection' });
  return reasons;
}

/** Why these unit criteria contradict themselves. */
export function whyNotUnit({ ages }: Pick<UnitCriteria, 'ages'>): Refusal[] {
  return ages.from > ages.to ? [{ code: 'ages-reversed', field: 'criteria.ages.from' }] : [];
}
