import type { Translated } from '../translated.js';
import type { en } from './en.js';

export const es: Translated<typeof en> = {
  inbox: {
    title: 'Avisos',
    settings: 'Cómo se le avisa',
    loading: 'Cargando los avisos',
    failed: 'Los avisos no se cargaron',
    none: 'Aún no hay avisos.',
    new: 'Nuevo',
    acknowledgeAll:
      '{count, plural, one {Marcar # como leído} many {Marcar los # como leídos} other {Marcar los # como leídos}}',
  },
  preference: {
    title: 'Cómo se le avisa',
    lead: 'Aquí recibe todos los avisos. Elija qué más le llega. Ningún mensaje nombra un centro ni dice nada de ningún joven.',
    loading: 'Cargando sus opciones',
    failed: 'Sus opciones no se cargaron',
    sound: 'Sonido',
    tongue: 'Idioma de los avisos',
    kinds: 'Por tipo de aviso',
    kindsLead:
      'Las horas de silencio retienen el correo y las notificaciones hasta que terminan. Los avisos siempre llegan aquí.',
    quiet: 'Horas de silencio',
    quietFrom: 'Desde',
    quietTo: 'Hasta',
    twoTimes: 'Escriba dos horas distintas.',
    save: 'Guardar',
    saved: 'Guardado.',
  },
  push: {
    title: 'Notificaciones en este navegador',
    'not-configured': 'Esta instalación no envía notificaciones.',
    'not-possible':
      'Este navegador no puede recibir notificaciones. En un teléfono, agregue primero el tablero a la pantalla de inicio.',
    denied: 'Usted no permite que esta página le avise. Cámbielo en los ajustes del navegador.',
    off: 'Este navegador no recibe notificaciones. Actívelas para recibir avisos con la página cerrada.',
    on: 'Este navegador recibe una notificación por cada aviso nuevo.',
    turnOn: 'Activar',
    turnOff: 'Desactivar',
    failed: 'No funcionó. Intente otra vez.',
  },
};
