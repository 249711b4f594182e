import { randomLetters } from '../../platform/random-letters.js';

/** A new random stamp: `H-7K3Q-9XWM-2D4T`. Sixty bits, so that no paper can be guessed. */
export const newStamp = (): string => `H-${[4, 4, 4].map(randomLetters).join('-')}`;
