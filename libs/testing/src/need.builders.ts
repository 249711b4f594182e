import { undemanding, type Need } from '@harborlight/domain';

/** A common need: a girl of 15 who is charged with nothing, in Missouri tonight, and whom any open bed would serve. */
export const aNeed = (said: Partial<Need> = {}): Need => ({
  age: 15,
  sleeper: 'girl',
  state: 'MO',
  region: 'metro',
  ...undemanding,
  ...said,
});
