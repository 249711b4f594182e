import type { Translated } from '../translated.js';
import type { en } from './en.js';

export const es: Translated<typeof en> = {
  saving: 'Guardando…',
  unsaved: 'Aún sin guardar',
  notSaved: 'No se guardó.',
  faults:
    '{count, plural, one {# campo necesita su atención.} many {# campos necesitan su atención.} other {# campos necesitan su atención.}}',
  leaveTitle: 'Hay cambios sin guardar',
  leaveLead: 'Lo que escribió se perderá.',
  stay: 'Seguir trabajando',
  leave: 'Salir sin guardar',
};
