import type { UnitProfile } from '../board/unit-profile.js';
import { facilityClasses, walkOuts } from '../vocabulary/codes.js';

type Setting = Pick<UnitProfile, 'class' | 'walkOut'>;

const byClass: Readonly<Record<string, number>> = Object.fromEntries(
  facilityClasses.map((kind, index) => [kind, index * walkOuts.length]),
);
const byWalkOut: Readonly<Record<string, number>> = Object.fromEntries(
  walkOuts.map((walkOut, index) => [walkOut, index]),
);
const mostRestrictive = facilityClasses.length * walkOuts.length;

/**
 * How restrictive a place is, least first: a home before a shelter before a treatment centre before staff who delay
 * the exit before a lock, and in the same class by whether the child can walk out (docs/practice.md 4.1, 4.3).
 */
export const restrictivenessOf = ({ class: kind, walkOut }: Setting): number =>
  (byClass[kind] ?? mostRestrictive) + (byWalkOut[walkOut] ?? 0);
