import type { Refusal } from '../refusal/refusal.js';
import type { Need } from './need.js';

/** Why the answers of a need contradict each other. */
export function whyNotNeed({ cribs, conditions }: Pick<Need, 'cribs' | 'conditions'>): Refusal[] {
  return cribs > 0 && !conditions.includes('parenting')
    ? [{ code: 'need-contradicts-itself', field: 'need.cribs' }]
    : [];
}
