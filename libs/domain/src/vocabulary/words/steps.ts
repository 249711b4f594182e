import type { Channel, StepKind } from '../placement-codes.js';
import type { Words } from './phrase.js';

export const channelWords: Words<Channel> = {
  app: { en: 'On the board', es: 'En el tablero' },
  phone: { en: 'By phone', es: 'Por teléfono' },
};

/** One line each of a request's log. */
export const stepWords: Words<StepKind> = {
  opened: { en: 'Request opened', es: 'Solicitud abierta' },
  searched: { en: 'Searched the board', es: 'Búsqueda en el tablero' },
  called: { en: 'Called', es: 'Llamada' },
  asked: { en: 'Asked', es: 'Preguntado' },
  acknowledged: { en: 'Seen by the shelter', es: 'Visto por el refugio' },
  answered: { en: 'Answered', es: 'Respuesta' },
  withdrawn: { en: 'No longer asked', es: 'Ya no se pregunta' },
  held: { en: 'Bed held', es: 'Cama apartada' },
  released: { en: 'Hold ended', es: 'Cama liberada' },
  escalated: { en: 'Others were told that it takes long', es: 'Se avisó a otros de la demora' },
  'on-the-way': { en: 'On the way', es: 'En camino' },
  arrived: { en: 'Arrived', es: 'Llegó' },
  'no-show': { en: 'Did not arrive', es: 'No llegó' },
  'turned-away': { en: 'Turned away at the door', es: 'No se le recibió en la puerta' },
  departed: { en: 'Left', es: 'Salida' },
  'need-sent': { en: 'Need sent', es: 'Necesidad enviada' },
  closed: { en: 'Request closed', es: 'Solicitud cerrada' },
};
