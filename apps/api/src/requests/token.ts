import { randomLetters } from '../platform/random-letters.js';

/** A new random token: `R-7K3Q-9XWM`. */
export const newToken = (): string => `R-${randomLetters(4)}-${randomLetters(4)}`;
