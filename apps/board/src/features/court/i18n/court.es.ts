import type { en } from './court.en.js';

export const es: typeof en = {
  nav: {
    label: 'Tribunal',
    review: 'Revisión',
    docket: 'Lista del día',
    packs: 'Reglas',
    verify: 'Verificar un documento',
  },
  docket: { title: 'Lista del día' },
  packs: { title: 'Reglas vigentes' },
  verify: { title: 'Verificar un documento' },
};
