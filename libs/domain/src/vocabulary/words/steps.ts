import type { Channel, DeclineClass, StepKind } from '../placement-codes.js';
import type { LocalizedText, Messages } from './localized-text.js';
import {
  callResultWords,
  declineCodeWords,
  exitWords,
  holdKindWords,
  ladderRungWords,
  offerAnswerWords,
  releaseCodeWords,
  requestStateWords,
  restrictiveReasonWords,
} from './placement.js';

export const channelWords: Messages<Channel> = {
  app: { en: 'On the board', es: 'En el tablero' },
  phone: { en: 'By phone', es: 'Por teléfono' },
};

/** One line each of a request's log. */
export const stepWords: Messages<StepKind> = {
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

/** A no of which only the class is told: whoever reads it alone must still read that it is a no. */
const noWords: Messages<DeclineClass> = {
  bed: { en: 'No, because of the bed', es: 'No, por la cama' },
  need: { en: 'No, because of what is needed', es: 'No, por lo que se necesita' },
  withdrawn: { en: 'No longer wanted', es: 'Ya no se quiere' },
};

/** Why a more restrictive unit was chosen: the officer’s own reason, and no answer of the shelter. */
const choiceWords = {
  ...restrictiveReasonWords,
  need: { en: 'Chosen for what is needed', es: 'Se eligió por lo que se necesita' },
};

const resultWords: Partial<Readonly<Record<StepKind, Readonly<Record<string, LocalizedText>>>>> = {
  called: { ...noWords, ...declineCodeWords, ...callResultWords },
  answered: { ...noWords, ...declineCodeWords, ...offerAnswerWords, ...callResultWords },
  asked: choiceWords,
  held: { ...holdKindWords, ...choiceWords },
  released: releaseCodeWords,
  escalated: ladderRungWords,
  'turned-away': { ...noWords, ...declineCodeWords },
  departed: exitWords,
  closed: requestStateWords,
};

/** What a step came to, in words; null where it has no result. */
export const stepResultText = (step: {
  readonly kind: StepKind;
  readonly result: string | null;
}): LocalizedText | null => (step.result !== null && resultWords[step.kind]?.[step.result]) || null;
