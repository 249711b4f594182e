import type { Need } from '@harborlight/domain';

/** A common need: a girl of 15 who is charged with nothing, in Missouri tonight, and whom any open bed would serve. */
export const aNeed = (said: Partial<Need> = {}): Need => ({
  age: 15,
  sleeper: 'girl',
  prefersSingleRoom: false,
  state: 'MO',
  region: 'metro',
  legalStatus: 'non-offender',
  protection: [],
  walkOut: 'any',
  conditions: [],
  cribs: 0,
  languages: [],
  nights: null,
  earliestArrival: null,
  avoidRegions: [],
  courtRegion: null,
  pendingMatter: 'none',
  judgeOnlyHold: false,
  separationCheck: false,
  prefersLowCensus: false,
  detentionGroundsToo: false,
  ...said,
});
