import type { TranslationOf } from '../../../shared/locale/translation-of.js';
import type { en } from './en.js';

export const es: TranslationOf<typeof en> = {
  inbox: {
    title: 'Avisos',
    settings: 'Cómo se le avisa',
    loading: 'Cargando los avisos',
    failed: 'No se pudieron cargar los avisos.',
    none: 'Aún no hay nada. Lo que le espere aparecerá aquí.',
    new: 'Nuevo',
    acknowledgeAll_one: 'Marcar {{count}} como leído',
    acknowledgeAll_other: 'Marcar los {{count}} como leídos',
  },
  preference: {
    title: 'Cómo se le avisa',
    lead: 'Aquí recibe todos los avisos. Elija qué más le llega. Ningún mensaje nombra un centro ni dice nada de la persona menor.',
    loading: 'Cargando sus opciones',
    failed: 'No se pudieron cargar sus opciones.',
    sound: 'Sonido',
    tongue: 'Idioma de los mensajes',
    kinds: 'Por tipo de aviso',
    kindsLead:
      'Las horas de silencio retienen el correo y los mensajes push hasta que terminan; los avisos de esta página nunca callan.',
    quiet: 'Horas de silencio',
    quietFrom: 'Desde',
    quietTo: 'Hasta',
    twoTimes: 'Hacen falta dos horas distintas.',
    save: 'Guardar',
    saved: 'Guardado.',
  },
  push: {
    title: 'Mensajes push a este navegador',
    'not-configured': 'Esta instalación no envía mensajes push.',
    'not-possible':
      'Este navegador no puede recibir mensajes push. En un teléfono, añada primero el tablero a la pantalla de inicio.',
    denied: 'Usted no permite que esta página le avise. Cámbielo en los ajustes del navegador.',
    off: 'A este navegador no le llegan mensajes. Actívelos para enterarse aunque la página esté cerrada.',
    on: 'A este navegador le llega un mensaje cuando algo le espera.',
    turnOn: 'Activar',
    turnOff: 'Desactivar',
    failed: 'No funcionó. Pruebe otra vez.',
  },
};
