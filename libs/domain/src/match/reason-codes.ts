import { questions, type criteria, type CriterionQuestion } from '../registry/criteria.js';
import type { ReasonsOf } from '../registry/criterion.js';

/** The reasons of the matcher's own rules. */
const ownReasons = [
  'unit-full',
  'unit-closed',
  'never-reported',
  'counts-withheld',
  'cribs-only',
  'cribs-short',
  'night-only',
  'age-outside-licence',
  'sex-outside-licence',
  'gender-placement-to-agree',
  'no-single-room',
  'detention-is-no-placement',
  'on-detention-grounds',
  'shares-building-with-adult-jail',
  'secure-care-not-for-non-offender',
  'secure-care-needs-order',
  'judge-must-lift-hold',
  'approval-across-state-line',
  'region-to-keep-away-from',
  'far-from-court',
  'travel-unknown',
  'legal-status-not-accepted',
  'condition-answered-no',
  'condition-to-call-about',
  'pending-charge-to-talk-about',
  'protection-missing',
  'can-walk-out',
  'not-staff-secure',
  'meant-for-parents',
  'separation-check',
  'stay-too-short',
  'intake-closed',
  'status-stale',
  'status-aging',
] as const;
export type OwnReason = (typeof ownReasons)[number];
/** The reasons that come of the questions in the table of criteria. */
export type AskedReason = ReasonsOf<typeof criteria>;
export type ReasonCode = OwnReason | AskedReason;

/** The question that this reason answers; null for a reason of a rule. */
export const questionBehind = (code: ReasonCode): CriterionQuestion | null =>
  questions.find(({ reason }) => reason === code) ?? null;

/** Every reason of the matcher; each has its words in the catalogue of messages. */
export const reasonCodes: readonly ReasonCode[] = [...ownReasons, ...questions.map(({ reason }) => reason)];
