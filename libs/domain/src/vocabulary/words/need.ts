import type { PendingMatter, WalkOutWish, YoungSleeper } from '../placement-codes.js';
import type { Messages } from './localized-text.js';

export const youngSleeperWords: Messages<YoungSleeper> = {
  girl: { en: 'Girl', es: 'Chica' },
  boy: { en: 'Boy', es: 'Chico' },
  'trans-or-non-binary': { en: 'Trans or non-binary', es: 'Trans o no binaria' },
};

export const walkOutWishWords: Messages<WalkOutWish> = {
  any: { en: 'Does not matter', es: 'No importa' },
  delayed: { en: 'Delayed exit', es: 'Salida retardada' },
  'staff-secure': { en: 'Staff-secure license', es: 'Licencia de vigilancia por personal' },
};

export const pendingMatterWords: Messages<PendingMatter> = {
  none: { en: 'Nothing pending', es: 'Nada pendiente' },
  status: { en: 'Status offense', es: 'Falta por ser menor' },
  misdemeanour: { en: 'Misdemeanor', es: 'Delito menor' },
  felony: { en: 'Felony', es: 'Delito grave' },
  'violent-felony': { en: 'Violent felony', es: 'Delito grave con violencia' },
};
