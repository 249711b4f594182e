import type { FirstLeg } from '../../match/two-legs.js';
import type { Words } from './phrase.js';

export const firstLegWords: Words<FirstLeg> = {
  'medical-clearance': { en: 'First to a doctor', es: 'Primero, al médico' },
  detox: { en: 'First to detox', es: 'Primero, a desintoxicación' },
};
