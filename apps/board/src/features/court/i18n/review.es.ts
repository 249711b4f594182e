import type { en } from './review.en.js';

export const es: typeof en = {
  title: 'Revisión',
};
