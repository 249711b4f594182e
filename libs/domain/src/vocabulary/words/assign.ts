import type { LeftReason } from '../../assign/place-all.js';
import type { Messages } from './localized-text.js';

export const leftReasonWords: Messages<LeftReason> = {
  'nothing-open-fits': {
    en: 'No open bed fits. Ask, set a watch, or look further away.',
    es: 'Ninguna cama libre sirve. Pregunte, ponga un aviso o busque más lejos.',
  },
  'beds-go-to-others': {
    en: 'The beds that fit go to others, so that more children have one.',
    es: 'Las camas que sirven van a otros, para que más jóvenes tengan una.',
  },
};
