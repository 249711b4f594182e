/**
 * What each thing costs in the rank. Every place is worth more than all that can stand below it together, so that
 * the sum sorts in this order: fits before ask before full before no, the unverified last, a clear
 * "no" of the shelter behind a "call", the least restrictive first, then fresh before aging, then the nearest.
 */
export const cost = {
  minute: 1,
  aging: 2 ** 12,
  wishMissed: 2 ** 13,
  restrictive: 2 ** 15,
  ask: 2 ** 21,
  saysNo: 2 ** 27,
  unverified: 2 ** 32,
  full: 2 ** 34,
  no: 2 ** 35,
} as const;
