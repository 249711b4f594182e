import type { Sleeper, UnitCriteria } from '@harborlight/domain';

const adultFrom = 18;

/** The key of who can sleep here, in the words that suit the licensed ages. */
export const sleeperKey = <Code extends Sleeper>({ from, to }: UnitCriteria['ages'], sleeper: Code) => {
  const ages = from >= adultFrom ? 'adults' : to < adultFrom ? 'minors' : 'both';
  return `sleeper.${ages}.${sleeper}` as const;
};
