/** Every code a refusal may carry; each has its sentence in `vocabulary/words/refusals.ts`. */
export const refusalCodes = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'invalid-input',
  'body-too-large',
  'too-many-requests',
  'changed-since',
  'unit-closed',
  'unit-not-reported',
  'count-not-whole',
  'count-absurd',
  'staffed-above-licensed',
  'older-than-newest',
  'no-free-bed',
  'no-occupied-bed',
  'bed-occupied',
  'bed-not-vacant',
  'bed-not-occupied',
  'until-not-ahead',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
