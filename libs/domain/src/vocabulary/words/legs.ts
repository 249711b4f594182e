import type { FirstLeg } from '../../match/two-legs.js';
import type { Messages } from './localized-text.js';

export const firstLegWords: Messages<FirstLeg> = {
  'medical-clearance': { en: 'First to a doctor', es: 'Primero, al médico' },
  detox: { en: 'First to detox', es: 'Primero, a desintoxicación' },
};
