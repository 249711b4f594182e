import type { NoticeChannel, NoticeKind } from '../placement-codes.js';
import type { LocalizedText, Messages } from './localized-text.js';

/** What a person chooses channels and quiet hours for. */
export const noticeKindWords: Messages<NoticeKind> = {
  offer: { en: 'A bed is asked for', es: 'Piden una cama' },
  'offer-withdrawn': { en: 'A bed is no longer asked for', es: 'Ya no piden la cama' },
  answer: { en: 'A shelter answers', es: 'Un refugio responde' },
  'hold-ending': { en: 'A hold is about to end', es: 'Una cama apartada está por liberarse' },
  'arrival-late': { en: 'An arrival is late', es: 'Una llegada se retrasa' },
  'watch-hit': { en: 'A bed opens', es: 'Se libera una cama' },
  'alternative-open': {
    en: 'An alternative to detention opens',
    es: 'Se abre una alternativa a la detención',
  },
  'watch-confirm': { en: 'A search is to be confirmed', es: 'Hay que confirmar una búsqueda' },
  'still-right': { en: 'An update is due', es: 'Falta actualizar' },
  escalation: { en: 'A request has waited long', es: 'Una solicitud lleva mucho tiempo en espera' },
};

/** What a notice says, in the inbox and in any message: no facility, no token, nothing of a child. */
export const noticeWords: Messages<NoticeKind> = {
  offer: { en: 'A bed is asked of you. Please answer.', es: 'Le piden una cama. Responda, por favor.' },
  'offer-withdrawn': {
    en: 'A bed is no longer asked of you. There is nothing to do.',
    es: 'Ya no le piden la cama. No tiene que hacer nada.',
  },
  answer: { en: 'A shelter has answered you.', es: 'Un refugio le ha respondido.' },
  'hold-ending': {
    en: 'A bed you hold will be let go in a few minutes.',
    es: 'Una cama que usted apartó se liberará en unos minutos.',
  },
  'arrival-late': {
    en: 'An expected arrival is late. Please call.',
    es: 'Una llegada esperada se retrasa. Llame, por favor.',
  },
  'watch-hit': {
    en: 'A bed you were waiting for has opened.',
    es: 'Se ha liberado una cama que usted esperaba.',
  },
  'alternative-open': {
    en: 'An alternative to detention has opened for a search on the docket. Look at the board, and call.',
    es: 'Se abrió una alternativa a la detención para una búsqueda de la lista del día. Mire el tablero y llame.',
  },
  'watch-confirm': {
    en: 'A search you set will end soon. Please confirm that it is still needed.',
    es: 'Una búsqueda suya terminará pronto. Confirme que aún hace falta, por favor.',
  },
  'still-right': {
    en: 'Is what the board says of your beds still right? Please confirm it.',
    es: '¿Sigue siendo correcto lo que el tablero dice de sus camas? Confírmelo, por favor.',
  },
  escalation: {
    en: 'A request has waited too long. Please look at it.',
    es: 'Una solicitud lleva demasiado tiempo en espera. Revísela, por favor.',
  },
};

export const noticeChannelWords: Messages<NoticeChannel> = {
  email: { en: 'E-mail', es: 'Correo electrónico' },
  push: { en: 'Push message', es: 'Mensaje push' },
};

/** What stands around a notice in an e-mail or a push message: the same whatever it tells. */
export const messageWords: Readonly<Record<'subject' | 'open' | 'choose', LocalizedText>> = {
  subject: { en: 'Harborlight: something waits for you', es: 'Harborlight: algo le espera' },
  open: { en: 'Open the board:', es: 'Abra el tablero:' },
  choose: {
    en: 'You choose in your settings which messages you get, and when.',
    es: 'En sus ajustes puede elegir sus mensajes y sus horas.',
  },
};
