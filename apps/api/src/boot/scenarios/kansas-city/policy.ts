import type { BoardPolicy } from '@harborlight/domain';
import type { regions } from './agencies.js';

type Region = (typeof regions)[number]['code'];

/** Minutes on the road at night, estimated from the map. */
const minutesBetween: readonly (readonly [Region, Region, number])[] = [
  ['jackson-city', 'jackson-east', 25],
  ['jackson-city', 'northland', 20],
  ['jackson-city', 'cass', 40],
  ['jackson-city', 'wyandotte', 15],
  ['jackson-city', 'johnson', 25],
  ['jackson-city', 'leavenworth', 45],
  ['jackson-east', 'northland', 30],
  ['jackson-east', 'cass', 40],
  ['jackson-east', 'wyandotte', 30],
  ['jackson-east', 'johnson', 35],
  ['jackson-east', 'leavenworth', 55],
  ['northland', 'cass', 55],
  ['northland', 'wyandotte', 20],
  ['northland', 'johnson', 35],
  ['northland', 'leavenworth', 35],
  ['cass', 'wyandotte', 45],
  ['cass', 'johnson', 40],
  ['cass', 'leavenworth', 75],
  ['wyandotte', 'johnson', 25],
  ['wyandotte', 'leavenworth', 35],
  ['johnson', 'leavenworth', 45],
];

/** What the invented community agreed on, where it differs from what we propose. No agreement spans the state line. */
export const policy: Partial<BoardPolicy> = {
  broadcast: true,
  travel: minutesBetween.map(([from, to, minutes]) => ({ from, to, minutes })),
};
